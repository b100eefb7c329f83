package org.mtnormalizer.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.dictionary.Dictionaries;

/**
 * Estimates what correspondences cost from pairs of right and damaged names, and prints {@code
 * dictionaries/romanization/costs.tsv}.
 *
 * <p>Material: the fitted names of {@code tests/names/damage.tsv}, and translations with
 * references, JSON Lines (may be gzipped) of {@code {"text","reference"}}, where a name of the
 * reference that the translation lacks and a word of the translation that the reference lacks are a
 * pair if they sound alike. Of those only documents are used whose reference has an even hash: the
 * rest is for measuring.
 *
 * <p>Viterbi training: each pair is aligned at the present costs, then the cost of a correspondence
 * becomes {@code -w ln((n + k p) / (N + k))}: {@code n} is how often it was used, {@code N} how
 * often one of its two spellings stood in a right name of the material, {@code p} what its present
 * cost says, {@code k} how many sightings that is worth. {@code w} weighs the channel against the
 * surprise of the text. Three rounds.
 *
 * <p>{@code tests/bin/train-costs [FILE.jsonl.gz ...] > dictionaries/romanization/costs.tsv}
 */
final class CostTrainer {
  private static final int ROUNDS = 3;
  private static final double PRIOR_SIGHTINGS = 12;
  private static final double WEIGHT = 0.25;
  private static final double LEAST = 0.15;
  private static final double MOST = 2.5;

  /** Fewer sightings than this prove nothing. */
  private static final double SEEN = 2;

  private record Pair(String right, String damaged) {}

  private final Map<Pair, Integer> pairs = new HashMap<>();

  public static void main(String[] args) throws IOException {
    CostTrainer trainer = new CostTrainer();
    trainer.addExamples();
    Knowledge knowledge = Dictionaries.shipped();
    SoundDistance start = new SoundDistance(knowledge.correspondences(), knowledge.endings());
    for (String file : args) {
      trainer.addParallel(Path.of(file), start);
    }
    trainer.train(knowledge);
  }

  private void addExamples() {
    for (DamageSet.Name name : DamageSet.names()) {
      if (name.fitted()) {
        List<String> right = words(name.canonical());
        for (DamageSet.Form form : name.damaged()) {
          List<String> damaged = words(form.text());
          for (int i = 0; i < right.size() && right.size() == damaged.size(); i++) {
            add(right.get(i), damaged.get(i), 2);
          }
        }
      }
    }
  }

  private void add(String right, String damaged, int times) {
    if (!right.equals(damaged) && right.length() > 2 && damaged.length() > 2) {
      pairs.merge(new Pair(right, damaged), times, Integer::sum);
    }
  }

  /** Folded and in Latin letters. */
  private static List<String> words(String text) {
    return Token.of(text).stream()
        .map(
            t -> Latinizer.latin(t.surface()).isEmpty() ? t.folded() : Latinizer.latin(t.surface()))
        .toList();
  }

  private void addParallel(Path file, SoundDistance distance) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Set<Pair> seen = new HashSet<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                file.toString().endsWith(".gz")
                    ? new GZIPInputStream(Files.newInputStream(file))
                    : Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode document = json.readTree(line);
        String reference = document.path("reference").asText();
        if (reference.hashCode() % 2 == 0) {
          addDocument(document.path("text").asText(), reference, distance, seen);
        }
      }
    }
    seen.forEach(p -> add(p.right(), p.damaged(), 1));
  }

  private static void addDocument(
      String text, String reference, SoundDistance distance, Set<Pair> seen) {
    Set<String> translated = new HashSet<>(words(text));
    Set<String> referenced = new HashSet<>(words(reference));
    Set<String> lost = new HashSet<>();
    for (Token t : Token.of(reference)) {
      if (t.isCapitalized() && t.folded().length() > 3 && !translated.contains(t.folded())) {
        lost.add(t.folded());
      }
    }
    Set<String> came = new HashSet<>();
    for (Token t : Token.of(text)) {
      String latin = Latinizer.latin(t.surface());
      String word = latin.isEmpty() ? t.folded() : latin;
      if (word.length() > 3 && !referenced.contains(word)) {
        came.add(word);
      }
    }
    for (String right : lost) {
      came.stream()
          .map(
              w ->
                  Map.entry(w, distance.weigh(right, w, TextLanguages.of("und"), Double.MAX_VALUE)))
          .filter(e -> e.getValue().typing() == 0 && !e.getValue().inflected())
          .filter(e -> e.getValue().cost() < 0.33 * right.length())
          .min(Comparator.comparingDouble(e -> e.getValue().cost()))
          .ifPresent(e -> seen.add(new Pair(right, e.getKey())));
    }
  }

  private void train(Knowledge knowledge) {
    List<Correspondence> now =
        knowledge.correspondences().stream().filter(c -> !c.isRelay()).toList();
    Map<Correspondence, Double> used = Map.of();
    for (int round = 0; round < ROUNDS; round++) {
      used = used(new SoundDistance(now, knowledge.endings()));
      List<Correspondence> next = new ArrayList<>();
      for (Correspondence c : now) {
        next.add(new Correspondence(c.one(), c.other(), cost(c, used), c.routes()));
      }
      now = next;
    }
    print(now, used(new SoundDistance(now, knowledge.endings())));
  }

  private Map<Correspondence, Double> used(SoundDistance distance) {
    Map<Correspondence, Double> used = new HashMap<>();
    pairs.forEach(
        (pair, times) -> {
          for (Correspondence c : distance.path(pair.right(), pair.damaged())) {
            used.merge(key(c), (double) times, Double::sum);
          }
        });
    return used;
  }

  /** Both directions of a correspondence, at whatever cost, are one. */
  private static Correspondence key(Correspondence c) {
    boolean turned = c.one().compareTo(c.other()) > 0;
    return new Correspondence(
        turned ? c.other() : c.one(), turned ? c.one() : c.other(), 1, Set.of());
  }

  private double cost(Correspondence c, Map<Correspondence, Double> used) {
    double n = used.getOrDefault(key(c), 0.0);
    if (n < SEEN) {
      return c.cost();
    }
    double occasions = 0;
    for (Map.Entry<Pair, Integer> e : pairs.entrySet()) {
      String right = e.getKey().right();
      if (holds(right, c.one()) || holds(right, c.other())) {
        occasions += e.getValue();
      }
    }
    double before = Math.exp(-c.cost() / WEIGHT);
    double p = (n + PRIOR_SIGHTINGS * before) / (Math.max(n, occasions) + PRIOR_SIGHTINGS);
    return Math.max(LEAST, Math.min(MOST, -WEIGHT * Math.log(p)));
  }

  private static boolean holds(String name, String spelling) {
    return !spelling.isEmpty() && (name + "$").contains(spelling);
  }

  private void print(List<Correspondence> learned, Map<Correspondence, Double> used) {
    System.out.printf(
        Locale.ROOT,
        "# What correspondences cost, learned from %d pairs of right and damaged names by%n"
            + "# tests/bin/train-costs; not to be edited by hand. A pair that is not here was seen too%n"
            + "# seldom and has the default of its table.%n"
            + "# Columns: spelling, spelling, cost in nats, how often it was seen, source languages.%n",
        pairs.size());
    Map<String, Correspondence> sorted = new TreeMap<>();
    learned.forEach(c -> sorted.put(c.one() + "\t" + c.other(), c));
    sorted.forEach(
        (spellings, c) -> {
          double n = used.getOrDefault(key(c), 0.0);
          if (n >= SEEN) {
            System.out.printf(
                Locale.ROOT,
                "%s\t%.2f\t%.0f\t%s%n",
                spellings,
                c.cost(),
                n,
                String.join("|", c.routes().stream().sorted().toList()));
          }
        });
  }
}
