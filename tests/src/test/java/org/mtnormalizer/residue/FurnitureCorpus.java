package org.mtnormalizer.residue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;
import org.mtnormalizer.stage.structure.ResidueLearner;

/**
 * Generated articles of several sources with planted furniture, and with lines that come back and
 * are none: linked headlines, common first sentences, formulae of agencies. The same seed gives the
 * same articles each time they are read; none is kept.
 */
final class FurnitureCorpus implements ResidueLearner.Articles {
  private static final int LINKS = 3;
  private static final int RECENT = 40;

  private static final List<String> FORMULAE =
      List.of(
          "The agency could not reach the spokesman for a comment on Sunday.",
          "Further details were not known at first.",
          "The investigation goes on.");

  private final int sources;
  private final int articles;
  private final long seed;
  private final List<String> words;
  private final Map<String, List<Planted>> furniture = new HashMap<>();

  /**
   * @param share in how many of its source's articles it stands
   * @param place 0 above the article, 1 within, 2 below
   */
  private record Planted(String text, double share, int place) {
    /** With the numbers and dates of one article. */
    String in(SplittableRandom random) {
      return text.replace("{n}", String.valueOf(1 + random.nextInt(9999)))
          .replace(
              "{date}",
              (1 + random.nextInt(28))
                  + " "
                  + List.of("January", "March", "July", "October").get(random.nextInt(4))
                  + " "
                  + (2000 + random.nextInt(26)));
    }
  }

  FurnitureCorpus(int sources, int articles, long seed) {
    this.sources = sources;
    this.articles = articles;
    this.seed = seed;
    SplittableRandom random = new SplittableRandom(seed);
    TreeSet<String> made = new TreeSet<>();
    while (made.size() < 4000) {
      made.add(word(random));
    }
    this.words = List.copyOf(made);
    for (int s = 0; s < sources; s++) {
      furniture.put(source(s), planted(random));
    }
  }

  private static String source(int s) {
    return "site-" + s + ".example";
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(3); i >= 0; i--) {
      word.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private List<Planted> planted(SplittableRandom random) {
    List<Planted> list = new ArrayList<>();
    int lines = 6 + random.nextInt(7);
    while (list.size() < lines) {
      String phrase = phrase(random, 2 + random.nextInt(5));
      String text =
          switch (random.nextInt(5)) {
            case 0 -> phrase + " {n}";
            case 1 -> phrase + " {date}";
            case 2 -> phrase + ": " + phrase(random, 2);
            default -> phrase;
          };
      list.add(new Planted(text, 0.15 + 0.85 * random.nextDouble(), random.nextInt(3)));
    }
    list.add(new Planted(sentence(random), 0.4 + 0.6 * random.nextDouble(), 2));
    return list;
  }

  private String phrase(SplittableRandom random, int length) {
    String phrase =
        IntStream.range(0, length)
            .mapToObj(i -> words.get(random.nextInt(words.size())))
            .collect(Collectors.joining(" "));
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }

  private String sentence(SplittableRandom random) {
    return phrase(random, 8 + random.nextInt(12)) + ".";
  }

  private String headline(int article) {
    return phrase(new SplittableRandom(seed * 31 + article), 7);
  }

  @Override
  public void forEach(Consumer<Document> sink) {
    IntStream.range(0, articles).parallel().forEach(i -> sink.accept(article(i)));
  }

  private Document article(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    String source = source(number % sources);
    List<String> lines = new ArrayList<>();
    List<Planted> planted = furniture.getOrDefault(source, List.of());
    plant(planted, 0, random, lines);
    lines.add(headline(number));
    if (random.nextInt(50) == 0) {
      lines.add("It happened again in the town on the river, and nobody had thought it possible.");
    }
    int paragraphs = 3 + random.nextInt(9);
    for (int i = 0; i < paragraphs; i++) {
      lines.add(sentence(random) + " " + sentence(random));
      if (i == paragraphs / 2) {
        plant(planted, 1, random, lines);
      }
    }
    if (random.nextInt(20) == 0) {
      lines.add(FORMULAE.get(random.nextInt(FORMULAE.size())));
    }
    for (int i = 0; i < LINKS; i++) {
      // of the same source, and one that all of them link to for a while
      int back = i == 0 ? number % (sources * RECENT) : sources * (1 + random.nextInt(RECENT));
      lines.add(headline(Math.max(0, number - back)));
    }
    plant(planted, 2, random, lines);
    return Document.of(source + "/" + number, "en", String.join("\n\n", lines))
        .withMetadata(
            Metadata.of(Map.of(Metadata.SOURCE, List.of("https://www." + source + "/" + number))));
  }

  private static void plant(
      List<Planted> all, int place, SplittableRandom random, List<String> lines) {
    for (Planted p : all) {
      boolean stands = random.nextDouble() < p.share();
      if (p.place() == place && stands) {
        lines.add(p.in(random));
      }
    }
  }

  /** What should be learned: source and line, numbers and dates as {@code 0}. */
  List<String> wanted() {
    return furniture.entrySet().stream()
        .flatMap(
            e -> e.getValue().stream().map(p -> key(e.getKey(), p.in(new SplittableRandom(0)))))
        .distinct()
        .sorted()
        .toList();
  }

  static String key(String source, String line) {
    String bare =
        Arrays.stream(line.split(" "))
            .map(w -> Character.isDigit(w.charAt(0)) ? "0" : w)
            .map(w -> List.of("January", "March", "July", "October").contains(w) ? "@" : w)
            .collect(Collectors.joining(" "));
    return source + "\t" + bare;
  }
}
