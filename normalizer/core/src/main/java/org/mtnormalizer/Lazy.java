package org.mtnormalizer;

import java.util.Optional;
import java.util.function.Supplier;

/** Something expensive that is made once, when it is first wanted. Thread-safe. */
public final class Lazy<T extends Object> {
  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  public T get() {
    return made.orElseGet(this::make);
  }

  private synchronized T make() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }
}
