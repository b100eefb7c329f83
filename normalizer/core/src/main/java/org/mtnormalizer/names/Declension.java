package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How Russian and Ukrainian decline foreign names, so that a part that stands in no case, because
 * it was left in Latin letters or translated, takes that of the parts beside it.
 */
final class Declension {
  enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL,
    PREPOSITIONAL
  }

  /**
   * Words that end so, with what stands in the place of the end in the cases, in their order.
   *
   * @param ends of which one is the word's end, and stays if {@code kept}
   * @param feminine whether women's names go so, and whether men's do
   */
  private record Paradigm(
      String ends, int dropped, boolean masculine, boolean feminine, String... forms) {
    boolean fits(String word) {
      return List.of(ends.split("\\|")).stream().anyMatch(word::endsWith);
    }
  }

  private static final String CONSONANTS = "б|в|г|ґ|д|з|к|л|м|н|п|р|с|т|ф|х";
  private static final String HUSHING = "ж|ц|ч|ш|щ";

  /** The first that fits holds. */
  private static final Map<String, List<Paradigm>> PARADIGMS =
      Map.of(
          "ru",
          List.of(
              new Paradigm("ский|цкий", 2, true, false, "ий", "ого", "ому", "ого", "им", "ом"),
              new Paradigm("ская|цкая", 2, false, true, "ая", "ой", "ой", "ую", "ой", "ой"),
              new Paradigm("ий", 1, true, false, "й", "я", "ю", "я", "ем", "и"),
              new Paradigm("й", 1, true, false, "й", "я", "ю", "я", "ем", "е"),
              new Paradigm("ь", 1, true, false, "ь", "я", "ю", "я", "ем", "е"),
              new Paradigm("ия", 1, true, true, "я", "и", "и", "ю", "ей", "и"),
              new Paradigm("я", 1, true, true, "я", "и", "е", "ю", "ей", "е"),
              new Paradigm("иа|уа|еа|оа", 0, true, true, "", "", "", "", "", ""),
              new Paradigm("га|ка|ха", 1, true, true, "а", "и", "е", "у", "ой", "е"),
              new Paradigm("жа|ша|ча|ща|ца", 1, true, true, "а", "и", "е", "у", "ей", "е"),
              new Paradigm("а", 1, true, true, "а", "ы", "е", "у", "ой", "е"),
              new Paradigm(HUSHING, 0, true, false, "", "а", "у", "а", "ем", "е"),
              new Paradigm(CONSONANTS, 0, true, false, "", "а", "у", "а", "ом", "е")),
          "uk",
          List.of(
              new Paradigm(
                  "ський|цький|зький", 2, true, false, "ий", "ого", "ому", "ого", "им", "ому"),
              new Paradigm("ська|цька|зька", 1, false, true, "а", "ої", "ій", "у", "ою", "ій"),
              new Paradigm("й", 1, true, false, "й", "я", "ю", "я", "єм", "ї"),
              new Paradigm("ь", 1, true, false, "ь", "я", "ю", "я", "ем", "і"),
              new Paradigm("ія", 1, true, true, "я", "ї", "ї", "ю", "єю", "ї"),
              new Paradigm("я", 1, true, true, "я", "і", "і", "ю", "ею", "і"),
              new Paradigm("іа|уа|еа|оа", 0, true, true, "", "", "", "", "", ""),
              new Paradigm("га|ка|ха", 1, true, true, "а", "и", "", "у", "ою", ""),
              new Paradigm("жа|ша|ча|ща|ца", 1, true, true, "а", "і", "і", "у", "ею", "і"),
              new Paradigm("а", 1, true, true, "а", "и", "і", "у", "ою", "і"),
              new Paradigm("ж|ч|ш|щ", 0, true, false, "", "а", "у", "а", "ем", "і"),
              new Paradigm(CONSONANTS + "|ц", 0, true, false, "", "а", "у", "а", "ом", "і")));

  private final List<Paradigm> paradigms;

  private Declension(List<Paradigm> paradigms) {
    this.paradigms = paradigms;
  }

  /** Empty where a language has no cases, or they are not known here. */
  static Optional<Declension> of(String language) {
    return Optional.ofNullable(PARADIGMS.get(language)).map(Declension::new);
  }

  /** The cases in which a word of a woman's or a man's name may stand so. */
  Set<Case> cases(String word, String text, boolean feminine) {
    Set<Case> cases = EnumSet.noneOf(Case.class);
    String key = LocalKey.of(text);
    for (Case c : Case.values()) {
      if (decline(word, c, feminine).map(LocalKey::of).filter(key::equals).isPresent()) {
        cases.add(c);
      }
    }
    return cases;
  }

  /** The word in one of the cases; empty if they differ, or it is not known how it goes. */
  Optional<String> decline(String word, Collection<Case> cases, boolean feminine) {
    List<String> forms = new ArrayList<>();
    for (Case c : cases) {
      Optional<String> form = decline(word, c, feminine);
      if (form.isEmpty()) {
        return form;
      }
      forms.add(form.get());
    }
    return forms.stream().distinct().count() == 1 ? Optional.of(forms.get(0)) : Optional.empty();
  }

  private Optional<String> decline(String word, Case c, boolean feminine) {
    String key = LocalKey.of(word);
    boolean capitals = word.length() > 1 && word.equals(UCharacter.toUpperCase(ULocale.ROOT, word));
    if (capitals) {
      return Optional.empty();
    }
    for (Paradigm p : paradigms) {
      if (p.fits(key)) {
        if (feminine ? !p.feminine() : !p.masculine()) {
          return Optional.of(word);
        }
        String form = p.forms()[c.ordinal()];
        boolean unknown = form.isEmpty() && p.dropped() > 0;
        return unknown
            ? Optional.empty()
            : Optional.of(word.substring(0, word.length() - p.dropped()) + form);
      }
    }
    return Optional.of(word);
  }
}
