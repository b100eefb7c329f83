package org.mtnormalizer.report;

import java.util.List;
import java.util.Locale;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Decision;
import org.mtnormalizer.edit.Ledger;
import org.mtnormalizer.edit.OffsetMap;
import org.mtnormalizer.pipeline.Result;

/** A result as a page for the terminal: each change with its line and what stands around it. */
public final class Explanation {
  private static final int CONTEXT = 40;
  private static final String RED = "\u001B[31m";
  private static final String GREEN = "\u001B[32m";
  private static final String DIM = "\u001B[2m";
  private static final String RESET = "\u001B[0m";

  private final Result result;
  private final boolean colored;
  private final StringBuilder page = new StringBuilder();

  private Explanation(Result result, boolean colored) {
    this.result = result;
    this.colored = colored;
  }

  /**
   * @param all also what was suggested or refused
   * @param colored with ANSI colors; else removed text stands in {@code [-…-]}, new in {@code
   *     {+…+}}
   */
  public static String of(Result result, boolean all, boolean colored) {
    return new Explanation(result, colored).write(all);
  }

  private String write(boolean all) {
    OffsetMap map = OffsetMap.IDENTITY;
    int applied = 0;
    int others = 0;
    for (Ledger.Page stage : result.ledger().pages()) {
      List<Decision> decisions = stage.decisions();
      for (Decision d : decisions) {
        if (d.isApplied()) {
          applied++;
        } else {
          others++;
        }
        if (all || d.isApplied()) {
          entry(d, map.toSource(d.edit().span()));
        }
      }
      map = map.andThen(stage.applied().offsetMap());
    }
    page.append(
        String.format(
            Locale.ROOT,
            "%d changes, %d suggestions and refusals%s. Language: %s%n",
            applied,
            others,
            all || others == 0 ? "" : " (show them with --why)",
            result.target().language()));
    result
        .target()
        .metadata()
        .values()
        .forEach(
            (key, values) ->
                page.append(key).append(": ").append(String.join(" · ", values)).append('\n'));
    result.warnings().forEach(w -> page.append("warning: ").append(w).append('\n'));
    return page.toString();
  }

  private void entry(Decision d, Span span) {
    String text = result.source().text();
    long line = 1 + text.substring(0, span.start()).chars().filter(c -> c == '\n').count();
    String verdict =
        d.isApplied()
            ? ""
            : " "
                + d.verdict().name().toLowerCase(Locale.ROOT)
                + d.refusal().map(r -> " (" + r.name().toLowerCase(Locale.ROOT) + ")").orElse("");
    page.append(
        String.format(
            Locale.ROOT,
            "line %d  %s  %.2f%s%n",
            line,
            d.edit().reason().rule(),
            d.edit().reason().confidence(),
            verdict));
    page.append("    ")
        .append(context(text, Math.max(0, span.start() - CONTEXT), span.start()))
        .append(marked(d.edit().before(), RED, "[-", "-]"))
        .append(marked(d.edit().after(), GREEN, "{+", "+}"))
        .append(context(text, span.end(), Math.min(text.length(), span.end() + CONTEXT)))
        .append('\n');
    if (!d.edit().reason().evidence().isEmpty()) {
      page.append("    ").append(colored ? DIM : "").append(d.edit().reason().evidence());
      page.append(colored ? RESET : "").append('\n');
    }
  }

  private String marked(String text, String color, String open, String close) {
    if (text.isEmpty()) {
      return "";
    }
    String visible = text.replace("\n", "⏎");
    return colored ? color + visible + RESET : open + visible + close;
  }

  private static String context(String text, int start, int end) {
    return text.substring(start, end).replace('\n', ' ').replace('\r', ' ');
  }
}
