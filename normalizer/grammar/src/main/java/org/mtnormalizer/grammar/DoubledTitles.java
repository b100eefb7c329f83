package org.mtnormalizer.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/** Titles behind Chinese, Japanese and Korean names, alone or with the name, that stand twice. */
final class DoubledTitles {
  /**
   * What may follow a title in Japanese and Korean; any other letter makes another word of it:
   * {@code \uAC10\uB3C5\uC0C1}, {@code \u5E02\u9577\u9078}.
   */
  private static final String PARTICLES =
      "[\u306F\u304C\u3092\u306E\u3082\u3068\u306B]"
          + "|[\uC740\uB294\uC774\uAC00\uC744\uB97C\uC758\uB3C4\uACFC\uC640](?!\\p{IsHangul})";

  /** Languages without capitals, whose titles stand behind the name. */
  private static final Set<String> TITLE_LAST = Set.of("zh", "ja", "ko");

  private final Map<String, Pattern> titled = new HashMap<>();

  DoubledTitles(WordClasses classes) {
    for (String language : TITLE_LAST) {
      Set<String> roles = classes.of(language, Kind.ROLES);
      if (!roles.isEmpty()) {
        titled.put(language, titled(roles));
      }
    }
  }

  /** A name with its title, or a title alone. */
  private static Pattern titled(Set<String> roles) {
    return Pattern.compile(
        "([\\p{IsKatakana}\\p{IsHan}\\p{IsHangul}\u30FB\u30FC]{0,12} ?(?:"
            + String.join("|", new TreeSet<>(roles))
            + ")) ?\\1(?:(?="
            + PARTICLES
            + ")|(?! ?[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}\u30FC]))");
  }

  /** Whether names of a language have titles behind them, and no capitals. */
  static boolean areOf(String language) {
    return TITLE_LAST.contains(language);
  }

  /** The second of the two and what parts it from the first go. */
  List<Edit> edits(String text, String language) {
    return Optional.ofNullable(titled.get(language)).stream()
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(m -> DoubledNames.delete(text, new Span(m.end(1), m.end()), m.group(1)))
        .toList();
  }
}
