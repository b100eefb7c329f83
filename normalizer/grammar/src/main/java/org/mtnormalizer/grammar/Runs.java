package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mtnormalizer.grammar.RuleOutline.Echo;
import org.mtnormalizer.grammar.RuleOutline.Element;
import org.mtnormalizer.grammar.RuleOutline.Except;
import org.mtnormalizer.grammar.RuleOutline.Run;
import org.mtnormalizer.grammar.RuleOutline.Shape;
import org.mtnormalizer.grammar.RuleOutline.Start;
import org.mtnormalizer.grammar.RuleOutline.Words;

/** Chooses the most selective runs of a rule's tokens. */
final class Runs {
  /** More tokens that may be missing end a run: each doubles the number of runs. */
  private static final int MOST_OPTIONAL = 3;

  private Runs() {}

  /**
   * A token of a pattern. An {@link Echo} is as far back as if no token before it were missing.
   *
   * @param element what it looks like; empty if that is not told, and the run ends
   * @param optional whether it may be missing
   * @param open whether others, untold, may stand between this one and the next
   */
  record Token(Optional<Element> element, boolean optional, boolean open) {
    static final Token GAP = new Token(Optional.empty(), false, true);

    static Token of(Element element) {
      return new Token(Optional.of(element), false, false);
    }

    /**
     * The token behind so many that are missing. LanguageTool counts what an echo names from the
     * first token of the match, missing ones left out.
     */
    private Token behind(int missing) {
      return missing > 0 && element.orElse(null) instanceof Echo echo
          ? new Token(
              Optional.of(new Echo(echo.back() - missing, echo.caseSensitive())), optional, open)
          : this;
    }
  }

  private record Variant(List<Token> tokens, int missing) {
    Variant with(Token token) {
      List<Token> longer = new ArrayList<>(tokens);
      longer.add(token.behind(missing));
      return new Variant(longer, missing);
    }

    Variant withoutOne() {
      return new Variant(tokens, missing + 1);
    }
  }

  /**
   * Runs one of which is in every text that the pattern matches; none if some such text need not
   * have any word that is told.
   */
  static List<Run> of(List<Token> pattern) {
    Set<Run> runs = new LinkedHashSet<>();
    for (Variant variant : variants(pattern)) {
      Optional<Run> best = best(variant.tokens());
      if (best.isEmpty()) {
        return List.of();
      }
      runs.add(best.get());
    }
    return List.copyOf(runs);
  }

  /** The pattern with and without each optional token. */
  private static List<Variant> variants(List<Token> pattern) {
    List<Variant> variants = List.of(new Variant(List.of(), 0));
    int optional = 0;
    for (Token token : pattern) {
      boolean both = token.optional() && optional < MOST_OPTIONAL;
      optional += token.optional() ? 1 : 0;
      Token present = token.optional() && !both ? Token.GAP : token;
      List<Variant> longer = new ArrayList<>();
      for (Variant variant : variants) {
        longer.add(variant.with(present));
        if (both) {
          longer.add(variant.withoutOne());
        }
      }
      variants = longer;
    }
    return variants;
  }

  private static Optional<Run> best(List<Token> variant) {
    List<Run> runs = new ArrayList<>();
    List<Element> run = new ArrayList<>();
    for (int i = 0; i < variant.size(); i++) {
      Token token = variant.get(i);
      Optional<Element> element = token.element().filter(e -> reaches(e, run.size()));
      // The mark of a sentence's start is a token too, and looks like an empty word.
      boolean startsRun = run.isEmpty() && element.filter(e -> e.accepts("")).isPresent();
      if (element.isPresent() && !startsRun) {
        run.add(element.get());
      }
      if (element.isEmpty() || token.open()) {
        close(run, runs);
      }
    }
    close(run, runs);
    return runs.stream().min(Comparator.comparingDouble(r -> frequency(r.elements())));
  }

  private static boolean reaches(Element element, int size) {
    return !(element instanceof Echo echo) || echo.back() > 0 && echo.back() <= size;
  }

  private static void close(List<Element> run, List<Run> runs) {
    int anchor = -1;
    for (int i = 0; i < run.size(); i++) {
      boolean findable = run.get(i) instanceof Words || run.get(i) instanceof Echo;
      if (findable && (anchor < 0 || findsFaster(run.get(i), run.get(anchor)))) {
        anchor = i;
      }
    }
    if (anchor >= 0) {
      runs.add(new Run(run, anchor));
    }
    run.clear();
  }

  /** Words are looked up; each token of the text must be compared with those before it. */
  private static boolean findsFaster(Element a, Element b) {
    return a instanceof Words && (b instanceof Echo || frequency(a) < frequency(b));
  }

  private static double frequency(List<Element> run) {
    return run.stream().mapToDouble(Runs::frequency).reduce(1, (a, b) -> a * b);
  }

  /**
   * How often a token of a text is like this, roughly: one of 20 to 50 is some word of two letters,
   * and each letter more makes a word three times as rare.
   */
  private static double frequency(Element element) {
    if (element instanceof Words words) {
      return Math.min(1, words.forms().stream().mapToDouble(Runs::frequency).sum());
    } else if (element instanceof Except except) {
      return frequency(except.general());
    } else if (element instanceof Echo) {
      return 0.001;
    } else if (element instanceof Start) {
      return 0.05;
    }
    return element instanceof Shape ? 0.5 : 1;
  }

  private static double frequency(String form) {
    double capital = Character.isUpperCase(form.codePointAt(0)) ? 0.1 : 1;
    return capital * 0.2 * Math.pow(3, -form.length());
  }
}
