package org.mtnormalizer.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known about a document besides its text: {@value #TITLE}, {@value #DATE}, {@value
 * #CREDIT} … Credits, dates and bylines that leave the text come here. Keys are sorted, so that the
 * same document always prints the same.
 */
public record Metadata(SortedMap<String, List<String>> values) {
  public static final String TITLE = "title";
  public static final String AUTHOR = "author";
  public static final String DATE = "date";
  public static final String SOURCE = "source";
  public static final String CREDIT = "credit";
  public static final String LANGUAGE = "language";

  /** What stands under the pictures. */
  public static final String CAPTION = "caption";

  /** What the user should know of the document as it was read, such as that it is no article. */
  public static final String WARNING = "warning";

  public static final Metadata EMPTY = new Metadata(new TreeMap<>());

  public Metadata {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    values.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    values = Collections.unmodifiableSortedMap(copy);
  }

  public static Metadata of(Map<String, List<String>> values) {
    return new Metadata(new TreeMap<>(values));
  }

  public Optional<String> first(String key) {
    return all(key).stream().findFirst();
  }

  /** All values of a key, in the order in which they came; empty if there are none. */
  public List<String> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  /** This and one more value; a value that is already there is not repeated. */
  public Metadata with(String key, String value) {
    SortedMap<String, List<String>> copy = new TreeMap<>(values);
    List<String> list = new ArrayList<>(copy.getOrDefault(key, List.of()));
    if (!list.contains(value)) {
      list.add(value);
    }
    copy.put(key, list);
    return new Metadata(copy);
  }
}
