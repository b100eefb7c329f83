package org.mtnormalizer.stage.typography;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.edit.EditKind;

/** Percent signs set twice, or before the number as the source's language sets them. */
final class PercentSigns {
  /**
   * What something is put in for, {@code %1 of %2}, and marks as addresses write them, {@code %20}
   * and {@code %3A}.
   */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "%(?:[1-9]|0\\d|2\\d|40|60)(?!\\d|[.,]\\d)|%(?:\\d[A-Fa-f]|[A-Fa-f]\\d)(?!\\p{L})");

  private static final int LONGEST_NUMBER = 8;

  private final MarkText text;

  /** The sign as the language sets it behind a number, if it does (CLDR patterns). */
  private final Lazy<Optional<String>> suffix;

  private final Lazy<Boolean> hasPlaceholder;

  PercentSigns(MarkText text) {
    this.text = text;
    this.suffix = new Lazy<>(() -> suffixOf(text.language()));
    this.hasPlaceholder = new Lazy<>(() -> PLACEHOLDER.matcher(text.text()).find());
  }

  private static Optional<String> suffixOf(String language) {
    if (language.equals("und")
        || !(NumberFormat.getPercentInstance(new ULocale(language)) instanceof DecimalFormat format)
        || !format.getLocale(ULocale.VALID_LOCALE).getLanguage().equals(language)
        || !format.getPositivePrefix().isEmpty()
        || !format.getPositiveSuffix().endsWith("%")) {
      return Optional.empty();
    }
    return Optional.of(format.getPositiveSuffix().length() > 1 ? " %" : "%");
  }

  /** Whether the sign there was one too many, or was moved behind its number. */
  boolean look(int i) {
    return doubled(i) || first(i);
  }

  /** {@code 15 % %}: the second one. */
  private boolean doubled(int i) {
    boolean twice =
        text.at(i - 1) == ' '
            && text.at(i - 2) == '%'
            && text.isDigit(text.at(i - 3) == ' ' ? i - 4 : i - 3)
            && text.closesNumber(i + 1);
    if (twice) {
      text.delete(i - 1, i + 1, "number.percent", EditKind.PUNCTUATION, "one sign is enough", 0.85);
    }
    return twice;
  }

  /** {@code by %38}, as Turkish and Basque set it, in running text. */
  private boolean first(int i) {
    boolean prose =
        text.at(i - 1) == ' ' && (Character.isLowerCase(text.at(i - 2)) || text.at(i - 2) == ',')
            || text.at(i - 1) == '(';
    if (!prose || !text.isDigit(i + 1)) {
      return false;
    }
    int end = i + 1;
    while (end - i < LONGEST_NUMBER
        && (text.isDigit(end) || ".,".indexOf(text.at(end)) >= 0 && text.isDigit(end + 1))) {
      end++;
    }
    if (!text.closesNumber(end)
        || text.at(end) == '%'
        || hasPlaceholder.get()
        || suffix.get().isEmpty()) {
      return false;
    }
    String why = "the language sets the sign behind its number";
    text.delete(i, i + 1, "number.percent", EditKind.PUNCTUATION, why, 0.85);
    text.replace(end, end, suffix.get().get(), "number.percent", EditKind.PUNCTUATION, why, 0.85);
    return true;
  }
}
