package org.mtnormalizer.stage.seam;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.document.Annotation.InlineMarkup;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClass;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.names.NameDictionary;
import org.mtnormalizer.names.NameEntry;
import org.mtnormalizer.pipeline.Options;
import org.mtnormalizer.pipeline.Pipeline;
import org.mtnormalizer.pipeline.Policy;

class SeamFixerTest {
  private static final Set<String> WORDS =
      Set.of(
          "the",
          "of",
          "a",
          "king",
          "once",
          "president",
          "commission",
          "solver",
          "august",
          "he",
          "then",
          "there",
          "senator",
          "left",
          "in",
          "rays",
          "this",
          "band",
          "and",
          "I",
          "A",
          "establishment",
          "fruit",
          "apple");

  private static final Lexicon LEXICON =
      new Lexicon() {
        @Override
        public boolean knows(String language) {
          return true;
        }

        @Override
        public boolean contains(String language, String word) {
          return WORDS.contains(word);
        }
      };

  private static final SeamFixer FIXER =
      new SeamFixer(
          new NameDictionary(
              Knowledge.NONE.withNames(
                  List.of(
                      person("Anna Marvolo"),
                      person("Pieter Oskamp"),
                      person("King August"),
                      person("Bela Strandvik"))),
              LEXICON),
          LEXICON,
          new WordClasses(
              List.of(
                  words(Kind.RIGHTS, "in of and from"),
                  words(Kind.LEFTS, "of and the in"),
                  words(Kind.DETERMINERS, "the this"),
                  words(Kind.TAILS, "from"),
                  words(Kind.ROLES, "president senator journalist"),
                  words(Kind.GENITIVES, "of"),
                  words(Kind.OPENERS, "and while"),
                  words(Kind.PRONOUNS, "He She"),
                  words(Kind.VERBS, "was has left"),
                  words(Kind.UNFINISHED, "of the and"),
                  words(Kind.STARTERS, "in he she and of the this to then there"),
                  words(Kind.ARTICLES, "the a"),
                  new WordClass("fr", Kind.RIGHTS, Set.of("ne")))));

  private static WordClass words(Kind kind, String words) {
    return new WordClass("en", kind, Set.of(words.split(" ")));
  }

  private static NameEntry person(String name) {
    return new NameEntry("person", "en", name, List.of(), Map.of());
  }

  private static String clean(String text) {
    return clean(Document.of("1", "en", text));
  }

  private static String clean(Document document) {
    Pipeline pipeline = new Pipeline(List.of(FIXER), new Policy(Options.DEFAULT.profile()));
    String once = pipeline.normalize(document).text();
    assertThat(pipeline.normalize(Document.of("1", document.language(), once)).text())
        .as("twice is once")
        .isEqualTo(once);
    return once;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met Anna Marvolopresident of the club. | They met Anna Marvolo, president of the club.",
        "The term of Anna Marvoloin 2027 ended. | The term of Anna Marvolo in 2027 ended.",
        "The book ofAnna Marvolofrom 1990. | The book of Anna Marvolo from 1990.",
        "The players MarvoloOskamp met. | The players Marvolo Oskamp met.",
        "He spoke ofthe club. | He spoke of the club.",
        "They left and He came. | They left and he came.",
        "They left the air. , In Lyon. | They left the air. , in Lyon.",
        "They left; And she came. | They left; and she came.",
        "While Anna Marvolo She rested, they left. | While Anna Marvolo rested, they left.",
        "The journalist Anna Marvolo She was ill. | The journalist Anna Marvolo was ill.",
        "Then Anna Marvoloshe has left. | Then Anna Marvolo has left.",
        "They want the establishment of. a commission. | They want the establishment of a commission.",
        "pTo relaunch the club. | To relaunch the club.",
        "JI’m glad of it. | I’m glad of it.",
        "Lthe singers left. | The singers left.",
        "T he king left. | The king left.",
        "O nce upon a time. | Once upon a time.",
      })
  void repairs(String wrong, String right) {
    assertThat(clean(wrong)).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marvolos and Marvolo’s and Marvolian and Marvoloism.",
        "Pierre Augustin met King Kingsolver.",
        "Anna Marvoloin government circles.", // a Finnish genitive
        "The iPhone and YouTube and eBay and McMarvolo.",
        "A man came. I am here. A band.",
        "X rays of the king",
        "God spoke and He left.",
        "He said: He left. “He left” and “He came”.",
        "They praised Anna Marvolo She left.",
        "He works for the U.S. of. the",
        "See www.Marvolopresident.org and @Marvolothen and Marvolothen.txt",
      })
  void leavesAlone(String text) {
    assertThat(clean(text)).isEqualTo(text);
  }

  @Test
  void anEdgeOfMarkupIsEvidence() {
    String text = "He met Strandvikand left.";
    assertThat(clean(text)).isEqualTo(text);
    Document marked =
        Document.of("1", "en", text).with(List.of(new InlineMarkup(new Span(7, 16), "b")));
    assertThat(clean(marked)).isEqualTo("He met Strandvik and left.");
  }

  @Test
  void aFrenchNegationIsSeen() {
    assertThat(clean(Document.of("1", "fr", "Anna Marvolone s’est pas exprimée.")))
        .isEqualTo("Anna Marvolo ne s’est pas exprimée.");
    assertThat(clean(Document.of("1", "fr", "La Marvolone est arrivée.")))
        .isEqualTo("La Marvolone est arrivée.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "a", "A", "Marvolo", "Marvolothen ", "T h ", "and He ", "of. a ", " ", "aB"})
  void hugeTextsTakeNoLongerThanTheirLength(String unit) {
    String text = unit.repeat(200_000 / unit.length());
    assertTimeout(ofMinutes(5), () -> FIXER.propose(Document.of("1", "en", text)));
  }
}
