package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.document.Document;

/** Whether a form that differs from the dictionary's is as right as that one, or may be. */
final class ForeignSpelling {
  /** Languages whose names still reach the press by way of Cyrillic. */
  private static final Set<String> LATELY_LATIN = Set.of("az", "uz", "tk", "kk", "mo");

  /**
   * Countries whose people have one way of writing their names in Latin letters: Pinyin, that of
   * their English or French press, or Latin letters beside Cyrillic ones.
   */
  private static final Set<String> ONE_LATIN_FORM =
      Set.of("CN", "IN", "LK", "NP", "DZ", "MA", "TN", "LB", "ME", "RS");

  /** What a given name of a letter group or two otherwise costs. */
  private static final double NEAR_GIVEN_NAME = 1.7;

  /** Whose given names no language has ever translated; it did those of writers and rulers. */
  private static final Set<String> OF_OUR_TIME =
      Set.of("astronaut", "athlete", "driver", "film", "footballer", "manager", "player");

  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  private final DocumentFacts facts;

  /** All words of the text as they stand. */
  private final Lazy<Set<String>> surfaces;

  ForeignSpelling(DocumentFacts facts) {
    this.facts = facts;
    this.surfaces =
        new Lazy<>(() -> facts.tokens().stream().map(Token::surface).collect(Collectors.toSet()));
  }

  boolean mayBeRight(NameMatch m) {
    NameEntry entry = facts.entry(m);
    return hasLostMarksOfHome(entry)
        || isOtherwiseSpelledThere(m, entry)
        || isAcceptedTransliteration(m, entry)
        || hasOwnGivenName(m, entry)
        || facts.language().equals(Document.UNKNOWN_LANGUAGE)
            && entry.writtenForms().contains(m.span().of(facts.text())); // right in some language
  }

  /** Marks tell the Vietnamese apart, and the dictionary's names are those of the press abroad. */
  private boolean hasLostMarksOfHome(NameEntry entry) {
    return facts.language().equals("vi") && entry.homeLanguages().anyMatch("vi"::equals);
  }

  /** The same for a family name alone. */
  boolean mayBeRightAlone(NameMatch m) {
    NameEntry entry = facts.entry(m);
    return isOtherwiseSpelledThere(m, entry) || isAcceptedTransliteration(m, entry);
  }

  /**
   * Each language spells foreign names in its own way. Where the dictionary does not know the way
   * of the text's language, a form that is merely spelled otherwise may be just that.
   */
  private boolean isOtherwiseSpelledThere(NameMatch m, NameEntry entry) {
    if (!IntStream.range(0, m.parts().size()).allMatch(p -> isMerelySpelled(m, p))
        || facts.language().equals(entry.language())
        || facts.isMentioned(m)
        || entry.homeLanguages().anyMatch(facts.language()::equals)
        || isOfOneSpelling(entry) && hasFamilyOf(m, entry) && isNearGivenName(m)) {
      return false;
    }
    // Yassir Arafat and Jassir Arafat: abroad a given name is written in more than one way
    return !facts.dictionary().isAdded(m.form().entry()) && hasFamilyOf(m, entry)
        || !entry.statesFormIn(facts.language())
            && !isWrittenAsAtHome(entry)
            && !(isOfOneSpelling(entry) && endsRightly(m))
            && !(facts.dictionary().weigher().isLookedFor(m.form().entry())
                && hasLettersOfOthers(m));
  }

  private boolean isMerelySpelled(NameMatch m, int part) {
    TokenMatch match = m.parts().get(part);
    return match.isExact()
        || match.channel() == Channel.ROMANIZATION && !isInflected(m, part)
        || match.channel() == Channel.RELAY
            && facts.entry(m).homeLanguages().noneMatch(ForeignSpelling::isLatin)
        || match.channel() == Channel.GIVEN_NAME;
  }

  private static boolean isLatin(String language) {
    return Latinizer.scriptOf(language) == UScript.LATIN;
  }

  /** {@code Venizelou} is Venizelos in another case, and no language spells him so. */
  private boolean isInflected(NameMatch m, int part) {
    return facts
        .dictionary()
        .isInflectedAbroad(
            m.form().tokens().get(part).surface(),
            facts.token(m, part).surface(),
            facts.language());
  }

  /**
   * {@code Dunzowa} in French, which writes a Russian v as v or f: whoever wrote it so, it was not
   * the language of the text.
   */
  private boolean hasLettersOfOthers(NameMatch m) {
    NameDictionary dictionary = facts.dictionary();
    String given = m.form().tokens().get(0).folded();
    Set<String> homes =
        dictionary.languagesOfGivenName(given).stream()
            .filter(l -> Latinizer.scriptOf(l) != UScript.LATIN)
            .collect(Collectors.toSet());
    return dictionary.channels().presses().isForeignTo(facts.language(), m, facts.tokens(), homes);
  }

  /**
   * Languages of the Latin script write names of each other as they are. Where a person is at home
   * the given name tells if the row does not.
   */
  private boolean isWrittenAsAtHome(NameEntry entry) {
    if (!OwnGrammar.isWithoutCases(facts.language())) {
      return false;
    }
    if (entry.factValues("country").isEmpty()) {
      return entry.type().equals("person") && isLatinGivenName(Token.of(entry.canonical()).get(0));
    }
    return isOfOneSpelling(entry);
  }

  /** As far as people who bear it tell, or else whether some language of much news has the word. */
  private boolean isLatinGivenName(Token given) {
    return facts.dictionary().isLatinGivenName(given.folded())
        || facts.dictionary().languagesOfGivenName(given.folded()).isEmpty()
            && facts.words().isKnownAnywhere(given);
  }

  /**
   * {@code Emanuel} for Emmanuel, {@code Minister Matthew Salvini}, and {@code Dzhastin} whom
   * nobody is called; but {@code Jacques Godin} is no Diego Godín, nor {@code Angèle} an Angela.
   */
  private boolean isNearGivenName(NameMatch m) {
    String right = m.form().tokens().get(0).folded();
    String there = facts.token(m, 0).folded();
    return facts.tellsRole(m)
        || facts.isAmongDamaged(m) && facts.speaksOfCountry(m)
        || m.parts().get(0).channel() == Channel.GIVEN_NAME && isOfOurTime(m)
        || m.parts().get(0).channel() == Channel.ROMANIZATION
            && (m.parts().get(0).cost() < NEAR_GIVEN_NAME
                || !facts.dictionary().isGivenName(there)
                    && !facts.words().isKnownAnywhere(facts.token(m, 0)))
        || OneEdit.parts(right, there)
            && right.charAt(right.length() - 1) == there.charAt(there.length() - 1);
  }

  /**
   * {@code Sebastiano Vettel}, but {@code Carlos Marx} and {@code Juan Sebastián Bach} are usual,
   * and {@code Jacques Godin} has the family name of somebody else.
   */
  private boolean isOfOurTime(NameMatch m) {
    NameEntry entry = facts.entry(m);
    String last = facts.tokens().get(m.last()).surface();
    return entry.fact("family").filter(family -> family.endsWith(last)).isPresent()
        && entry.factValues("role").stream()
            .map(role -> role.substring(role.lastIndexOf(' ') + 1))
            .anyMatch(OF_OUR_TIME::contains);
  }

  /** Languages with cases respell such names: Czech Sačin. */
  private boolean hasOneLatinForm(NameEntry entry) {
    return OwnGrammar.isWithoutCases(facts.language())
        && !entry.factValues("country").isEmpty()
        && ONE_LATIN_FORM.containsAll(entry.factValues("country"));
  }

  /** Whether no damaged part is otherwise where a case ending would stand. */
  private boolean endsRightly(NameMatch m) {
    return IntStream.range(0, m.parts().size())
        .allMatch(
            p -> {
              String right = m.form().tokens().get(p).folded();
              String end = right.substring(Math.max(0, right.length() - 2));
              return facts.token(m, p).folded().endsWith(end);
            });
  }

  /** Whether other languages of the Latin script write such names as they are at home. */
  boolean isOfOneSpelling(NameEntry entry) {
    return Latinizer.scriptOf(facts.language()) == UScript.LATIN
        && (entry.isAtHomeInLatin() || hasOneLatinForm(entry))
        && entry.homeLanguages().noneMatch(LATELY_LATIN::contains);
  }

  /**
   * {@code Mahmood} is as right as {@code Mehmood}: of short vowels and double consonants Arabic
   * letters say nothing, and papers differ. So they do on {@code Stroem} for {@code Strøm}.
   */
  private boolean isAcceptedTransliteration(NameMatch m, NameEntry entry) {
    if (facts.dictionary().isAdded(m.form().entry())
        || facts.isMentioned(m)
        || standsWithMarks(m)) {
      return false;
    }
    boolean arabic = entry.homeLanguages().anyMatch(l -> Latinizer.scriptOf(l) == UScript.ARABIC);
    boolean other = arabic;
    for (int p = 0; p < m.parts().size(); p++) {
      Token right = m.form().tokens().get(p);
      Token there = facts.token(m, p);
      if (!m.parts().get(p).isExact()) {
        other = true;
        if (!Folding.spelledOut(right.surface()).equalsIgnoreCase(there.surface())
            && !(arabic && skeleton(right.folded()).equals(skeleton(there.folded())))) {
          return false;
        }
      }
    }
    return other;
  }

  /** {@code Strøm} elsewhere in a text that has {@code Stroem}. */
  private boolean standsWithMarks(NameMatch m) {
    return IntStream.range(0, m.parts().size())
        .filter(p -> !m.parts().get(p).isExact())
        .mapToObj(p -> m.form().tokens().get(p).surface())
        .allMatch(right -> !Folding.isOfAscii(right) && surfaces.get().contains(right));
  }

  /** One letter for each doubled one, and one vowel for all; only English has no ou for u. */
  private String skeleton(String folded) {
    String vowels = facts.language().equals("en") ? "[aeiou]" : "ou|[aeiou]";
    return DOUBLED.matcher(folded).replaceAll("$1").replaceAll(vowels, "a").replaceAll("ah$", "a");
  }

  /**
   * {@code Aleksandr} of a Russian is as right as {@code Alexander}; {@code Marc} of a Dutch {@code
   * Mark} is not, whose name needs no transliteration, unless the text is Dutch, too, and nothing
   * was translated.
   */
  private boolean hasOwnGivenName(NameMatch m, NameEntry entry) {
    boolean abroad = entry.homeLanguages().noneMatch(facts.language()::equals);
    if (facts.dictionary().isAdded(m.form().entry())
        || facts.isMentioned(m)
        || abroad && isWrittenAsAtHome(entry)) {
      return false;
    }
    for (int p = 0; p < m.parts().size(); p++) {
      TokenMatch part = m.parts().get(p);
      if (!part.isExact()
          && (part.channel() != Channel.GIVEN_NAME
              || !facts.dictionary().isGivenNameAtHome(facts.token(m, p).folded(), entry))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last word is that of the name as the text's language writes it. */
  private boolean hasFamilyOf(NameMatch m, NameEntry entry) {
    List<Token> right = Token.of(entry.canonicalIn(facts.language()).orElse(entry.canonical()));
    return m.parts().size() > 1
        && right.get(right.size() - 1).folded().equals(facts.tokens().get(m.last()).folded());
  }
}
