package org.mtnormalizer.stage.seam;

import java.util.Map;
import java.util.Set;

/** The closed classes of words that seams show themselves by, for each language. */
record SeamWords(
    Set<String> rights,
    Set<String> lefts,
    Set<String> roles,
    Set<String> openers,
    Set<String> pronouns,
    Set<String> unfinished) {

  private static final SeamWords NONE =
      new SeamWords(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /**
   * By primary subtag. {@code rights}: function words that may be glued behind a name; {@code
   * lefts}: before one; {@code roles}: nouns that stand in apposition to a person; {@code openers}:
   * words before the subject of a clause; {@code pronouns}: subject pronouns, capitalized; {@code
   * unfinished}: words that no sentence ends with.
   */
  private static final Map<String, SeamWords> BY_LANGUAGE =
      Map.of(
          "en",
          new SeamWords(
              Set.of(
                  "of", "in", "on", "to", "is", "at", "as", "by", "the", "and", "was", "has", "had",
                  "his", "who", "are", "for", "then", "that", "from", "with", "will", "when",
                  "said", "also", "were", "have", "been", "which", "would", "could", "after",
                  "about", "where", "while", "because", "before", "should", "during", "against",
                  "their", "there", "under", "until", "since"),
              Set.of(
                  "of", "and", "the", "in", "to", "for", "with", "from", "by", "that", "at", "on",
                  "as", "is", "was", "said", "against", "between", "after", "before", "about",
                  "than", "when", "while", "where", "because", "into", "but", "or", "like", "over"),
              Set.of(
                  "president",
                  "leader",
                  "minister",
                  "chancellor",
                  "professor",
                  "director",
                  "spokesman",
                  "spokeswoman",
                  "spokesperson",
                  "secretary",
                  "mayor",
                  "governor",
                  "senator",
                  "deputy",
                  "ambassador",
                  "chairman",
                  "chairwoman",
                  "founder",
                  "coach",
                  "captain",
                  "head",
                  "chief",
                  "member",
                  "author",
                  "analyst",
                  "researcher",
                  "journalist",
                  "candidate",
                  "commissioner",
                  "general",
                  "king",
                  "queen",
                  "prince",
                  "princess",
                  "pope",
                  "lawyer",
                  "economist",
                  "historian",
                  "editor",
                  "owner"),
              Set.of(
                  "and",
                  "but",
                  "or",
                  "because",
                  "while",
                  "that",
                  "when",
                  "if",
                  "although",
                  "though",
                  "since",
                  "until",
                  "where",
                  "whereas",
                  "before",
                  "after",
                  "as",
                  "so",
                  "which"),
              Set.of("He", "She", "They", "We", "It"),
              Set.of(
                  "of", "the", "an", "and", "or", "with", "from", "by", "into", "than", "their",
                  "its", "my", "our", "your", "between")),
          "fr",
          new SeamWords(
              Set.of(
                  "ne",
                  "est",
                  "qui",
                  "dans",
                  "avec",
                  "pour",
                  "sont",
                  "leur",
                  "mais",
                  "depuis",
                  "apr\u00e8s",
                  "avant",
                  "\u00e9tait",
                  "avait",
                  "devant",
                  "contre",
                  "comme"),
              Set.of(
                  "et", "par", "pour", "avec", "dans", "que", "sur", "chez", "contre", "entre",
                  "selon", "mais", "depuis"),
              Set.of(
                  "pr\u00e9sident",
                  "pr\u00e9sidente",
                  "ministre",
                  "chancelier",
                  "chanceli\u00e8re",
                  "professeur",
                  "directeur",
                  "directrice",
                  "secr\u00e9taire",
                  "porte-parole",
                  "maire",
                  "s\u00e9nateur",
                  "d\u00e9put\u00e9",
                  "d\u00e9put\u00e9e",
                  "chef",
                  "fondateur",
                  "patron"),
              Set.of("et", "mais", "parce", "quand", "lorsque", "si", "comme", "o\u00f9"),
              Set.of(),
              Set.of("de", "du", "des", "le", "la", "les", "et", "ou", "aux", "leurs")),
          "es",
          new SeamWords(
              Set.of(
                  "que", "con", "para", "por", "desde", "sobre", "hasta", "como", "pero", "quien",
                  "cuando", "donde", "durante", "tras"),
              Set.of(
                  "y", "con", "para", "por", "que", "en", "entre", "contra", "seg\u00fan", "pero"),
              Set.of(
                  "presidente",
                  "presidenta",
                  "ministro",
                  "ministra",
                  "canciller",
                  "profesor",
                  "profesora",
                  "director",
                  "directora",
                  "secretario",
                  "secretaria",
                  "portavoz",
                  "alcalde",
                  "alcaldesa",
                  "senador",
                  "diputado",
                  "diputada",
                  "jefe",
                  "fundador"),
              Set.of("y", "pero", "porque", "mientras", "cuando", "si", "aunque", "que"),
              Set.of(),
              Set.of("de", "del", "el", "la", "los", "las", "y", "con", "sus")),
          "de",
          new SeamWords(
              Set.of(
                  "und",
                  "der",
                  "die",
                  "das",
                  "von",
                  "mit",
                  "f\u00fcr",
                  "hat",
                  "ist",
                  "wird",
                  "nach",
                  "sich",
                  "nicht",
                  "auch",
                  "wurde",
                  "seine",
                  "\u00fcber",
                  "gegen",
                  "sagte",
                  "haben",
                  "werden"),
              Set.of(
                  "und",
                  "der",
                  "die",
                  "das",
                  "von",
                  "mit",
                  "f\u00fcr",
                  "gegen",
                  "nach",
                  "dass",
                  "bei",
                  "zwischen",
                  "\u00fcber",
                  "auch"),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of("und", "oder", "der", "des", "dem", "den", "eine", "einen", "einem")),
          "it",
          new SeamWords(
              Set.of("che", "con", "per", "nel", "dal", "dopo", "della", "nella", "quando"),
              Set.of("e", "con", "per", "che", "tra", "secondo", "contro"),
              Set.of(
                  "presidente",
                  "ministro",
                  "ministra",
                  "cancelliere",
                  "professore",
                  "direttore",
                  "segretario",
                  "portavoce",
                  "sindaco",
                  "senatore",
                  "deputato",
                  "fondatore"),
              Set.of("e", "ma", "quando", "mentre", "se", "che"),
              Set.of(),
              Set.of("di", "del", "della", "dei", "il", "la", "le", "gli", "con")),
          "pt",
          new SeamWords(
              Set.of("que", "com", "para", "por", "desde", "sobre", "como", "quando", "durante"),
              Set.of("e", "com", "para", "por", "que", "em", "entre", "contra", "segundo"),
              Set.of(
                  "presidente",
                  "ministro",
                  "ministra",
                  "chanceler",
                  "professor",
                  "professora",
                  "diretor",
                  "diretora",
                  "secret\u00e1rio",
                  "prefeito",
                  "senador",
                  "deputado",
                  "fundador",
                  "l\u00edder"),
              Set.of("e", "mas", "porque", "enquanto", "quando", "se", "que"),
              Set.of(),
              Set.of("de", "do", "da", "dos", "das", "os", "com", "e")));

  /** Languages that write nouns together: a name before a noun is a word there. */
  private static final Set<String> COMPOUNDING =
      Set.of("de", "nl", "sv", "da", "nb", "nn", "no", "fi", "hu", "et", "is");

  static SeamWords of(String language) {
    return BY_LANGUAGE.getOrDefault(language, NONE);
  }

  static boolean writesNounsTogether(String language) {
    return COMPOUNDING.contains(language);
  }
}
