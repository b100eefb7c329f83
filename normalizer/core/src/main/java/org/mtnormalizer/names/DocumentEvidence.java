package org.mtnormalizer.names;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.document.Annotation.Repair;
import org.mtnormalizer.document.Document;

/**
 * What a whole document says for and against entries: who is mentioned rightly, which countries.
 */
final class DocumentEvidence {
  private static final int SEVERAL = 2;

  /**
   * Groups of rules that repair what translators and scrapers do to marks. In one of 140 texts that
   * somebody wrote with care two of their rules find something, and in most that were translated
   * and scraped. A page's furniture says nothing about the text.
   */
  private static final Set<String> DAMAGE =
      Set.of("quote", "seam", "hyphen", "punctuation", "spacing");

  /** Entries; so are the others. */
  private final BitSet rightly = new BitSet();

  private final BitSet damaged = new BitSet();
  private final BitSet surelyDamaged = new BitSet();
  private final BitSet namedAlone = new BitSet();

  /** How many rules have repaired something else. */
  private final int repairs;

  private final BitSet ofSpokenOf;
  private final int ofSpokenOfCount;
  private final BitSet familiesSpokenOf;
  private final Lazy<BitSet> ofMostSpokenOf;
  private final Set<Written> written = new HashSet<>();

  /**
   * @param matches the document's matches of whole names
   * @param ofSpokenOf the entries of the countries of which it speaks
   * @param familiesSpokenOf the tokens that are a family name of one of them
   * @param ofMostSpokenOf the entries of the country of which it speaks most often; few texts ask
   */
  DocumentEvidence(
      Document document,
      List<NameMatch> matches,
      BitSet ofSpokenOf,
      BitSet familiesSpokenOf,
      Lazy<BitSet> ofMostSpokenOf) {
    this.repairs =
        (int)
            document
                .annotations(Repair.class)
                .map(Repair::rule)
                .filter(rule -> DAMAGE.contains(group(rule)))
                .distinct()
                .count();
    Set<Place> inWhole = new HashSet<>();
    for (NameMatch m : matches) {
      if (!m.isExact() && !m.form().isShort()) {
        inWhole.add(new Place(m.form().entry(), m.last()));
      }
    }
    for (NameMatch m : matches) {
      if (m.isExact()
          && m.parts().size() > 1
          && !m.form().isReadOff()
          && !(m.form().isShort() && inWhole.contains(new Place(m.form().entry(), m.last())))) {
        rightly.set(m.form().entry());
      }
    }
    this.ofSpokenOf = ofSpokenOf;
    this.ofSpokenOfCount = ofSpokenOf.cardinality();
    this.familiesSpokenOf = familiesSpokenOf;
    this.ofMostSpokenOf = ofMostSpokenOf;
  }

  /** Whether something was repaired that shows bad translation, be it a name. */
  static boolean showsRepairs(Document document) {
    return document
        .annotations(Repair.class)
        .map(r -> group(r.rule()))
        .anyMatch(group -> DAMAGE.contains(group) || group.equals("name"));
  }

  private static String group(String rule) {
    return rule.substring(0, rule.indexOf('.'));
  }

  /** Where the last word stands of a damaged whole name, which its family name cannot speak for. */
  private record Place(int entry, int last) {}

  private record Written(int entry, String folded) {}

  /** A damaged mention that nothing else explains licenses others. */
  void addMention(NameMatch m, List<Token> tokens) {
    damaged.set(m.form().entry());
    for (int i = m.first(); i <= m.last(); i++) {
      written.add(new Written(m.form().entry(), tokens.get(i).folded()));
    }
  }

  /** A damaged name, or one of another language than the text's, that nothing else explains. */
  void addDamage(int entry) {
    surelyDamaged.set(entry);
  }

  /** Whether some name is damaged for certain, so that others may be too. */
  boolean showsDamage() {
    return !damaged.isEmpty();
  }

  /** Whether so much was repaired before the names that the text was badly translated. */
  boolean isMuchRepaired() {
    return repairs >= SEVERAL;
  }

  /** Whether something else than a name was repaired. */
  boolean isRepaired() {
    return repairs > 0;
  }

  /** Whether much was repaired, or something was, and many names are damaged. */
  boolean isRepairedThroughout() {
    return isMuchRepaired() || repairs > 0 && surelyDamaged.cardinality() > SEVERAL;
  }

  /** Whether so much is damaged for certain that the text was badly translated. */
  boolean isMuchDamaged() {
    return surelyDamaged.cardinality() + repairs >= SEVERAL;
  }

  /** The same without what the entry's own name shows. */
  boolean isMuchDamagedBeside(int entry) {
    return damagedBeside(entry) + repairs >= SEVERAL;
  }

  /** Whether another name than the entry's is damaged for certain. */
  boolean isDamagedBeside(int entry) {
    return damagedBeside(entry) > 0;
  }

  private int damagedBeside(int entry) {
    return surelyDamaged.cardinality() - (surelyDamaged.get(entry) ? 1 : 0);
  }

  /** Whether a damaged mention of the whole name holds the word, written so. */
  boolean isWrittenSo(int entry, Token token) {
    return written.contains(new Written(entry, token.folded()));
  }

  boolean isMentioned(int entry) {
    return rightly.get(entry) || damaged.get(entry) || namedAlone.get(entry);
  }

  /** Entries whose family name stands alone as if the text had told who is called so. */
  void addNamedAlone(BitSet entries) {
    namedAlone.or(entries);
  }

  /** See {@link #addNamedAlone}. */
  IntStream namedAlone() {
    return namedAlone.stream();
  }

  /** The entries that are mentioned, rightly or damaged. */
  BitSet mentioned() {
    BitSet mentioned = (BitSet) rightly.clone();
    mentioned.or(damaged);
    mentioned.or(namedAlone);
    return mentioned;
  }

  /** The tokens that are a family name of an entry of a country of which the text speaks. */
  BitSet familiesSpokenOf() {
    return (BitSet) familiesSpokenOf.clone();
  }

  int countOfCountriesSpokenOf() {
    return ofSpokenOfCount;
  }

  /** Whether the whole name stands somewhere with the dictionary's letters. */
  boolean isMentionedRightly(int entry) {
    return rightly.get(entry);
  }

  /** The entries whose whole name stands somewhere with the dictionary's letters. */
  IntStream mentionedRightly() {
    return rightly.stream();
  }

  /** Whether the text speaks of no country more often than of one of the entry's. */
  boolean speaksMostOf(int entry) {
    return ofMostSpokenOf.get().get(entry);
  }

  /** Whether the text speaks of a country of the entry. */
  boolean speaksOf(int entry) {
    return ofSpokenOf.get(entry);
  }
}
