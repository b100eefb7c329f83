package org.mtnormalizer.stage.encoding;

import com.ibm.icu.lang.UCharacter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Reason;

/**
 * What the tokenizers of translation systems put into text and failed to take out: SentencePiece
 * ({@code ▁}, {@code ⁇}, {@code <0xC3>}), Moses ({@code @-@}, {@code &apos;t}), subword-nmt
 * ({@code @@ }), the Penn Treebank ({@code -LRB-}), GPT-2's byte alphabet ({@code Ġ}).
 */
final class TokenizerRules implements CharacterRule {
  private static final char WORD_MARK = '\u2581';

  private static final Map<String, String> BRACKETS =
      Map.of("LRB", "(", "RRB", ")", "LSB", "[", "RSB", "]", "LCB", "{", "RCB", "}");

  private static final Pattern BRACKET =
      Pattern.compile("(?<![\\w-])-([LR][RSC]B)-(?![\\w-])", Pattern.CASE_INSENSITIVE);

  /**
   * {@code `` so ''}: the Penn Treebank's quotation marks; TeX's have no spaces and are a style.
   */
  private static final Pattern TREEBANK_QUOTES =
      Pattern.compile("(?<!`)`` ([^`\n]{1,300}?) ''(?!')");

  /** {@code pre @-@ war}, {@code 1 @,@ 000}. */
  private static final Pattern JOINT = Pattern.compile(" @([-,.:/])@ ");

  /** {@code inter@@ national}. */
  private static final Pattern SUBWORD = Pattern.compile("(?<=\\p{L})@@ (?=\\p{L})");

  /** {@code don &apos;t}: Moses sets a space before the clitic and escapes the apostrophe. */
  private static final Pattern CLITIC =
      Pattern.compile(" (?=&(?:apos|#39);(?:s|t|d|m|re|ve|ll)\\b)");

  private static final Pattern CONTROL_TOKEN =
      Pattern.compile(
          " ?(?:<(?:unk|pad|mask|s)>|</s>|\\[(?:UNK|PAD|CLS|SEP|MASK)]|\u2047)(?= |$|\n)");

  private static final Pattern OCTETS = Pattern.compile("(?:<0x[0-9A-F]{2}>)++");

  /** GPT-2 writes a space before a word as this letter; no language has it behind a small one. */
  private static final Pattern BYTE_SPACE = Pattern.compile("(?<=[\\p{Ll}.,])\u0120(?=\\p{L})");

  private static final int TOGETHER = 3;

  @Override
  public List<Edit> edits(TextAndLanguage source) {
    String text = source.text();
    if (text.indexOf(WORD_MARK) >= 0) {
      return wordMarks(text);
    }
    List<Edit> edits = new ArrayList<>();
    if (text.contains("B-")) {
      replace(
          BRACKET,
          text,
          edits,
          m -> BRACKETS.getOrDefault(m.group(1).toUpperCase(java.util.Locale.ROOT), m.group()));
    }
    if (text.contains("``") && !text.contains("```")) {
      replace(TREEBANK_QUOTES, text, edits, m -> '"' + m.group(1) + '"');
    }
    if (edits.isEmpty() && text.contains("@ ")) {
      replace(JOINT, text, edits, m -> m.group(1));
      if (edits.isEmpty()) {
        replace(SUBWORD, text, edits, m -> "");
      }
    }
    if (edits.isEmpty() && text.contains(" &")) {
      replace(CLITIC, text, edits, m -> "");
    }
    if (edits.isEmpty()
        && (text.indexOf('\u2047') >= 0
            || text.contains("<")
            || text.contains("K]")
            || text.contains("P]")
            || text.contains("S]")
            || text.contains("D]"))) {
      controlTokens(text, edits);
    }
    if (edits.isEmpty() && text.contains("<0x")) {
      replace(OCTETS, text, edits, TokenizerRules::octets);
    }
    if (edits.isEmpty()
        && text.indexOf('\u0120') >= 0
        && BYTE_SPACE.matcher(text).results().limit(TOGETHER).count() == TOGETHER) {
      replace(BYTE_SPACE, text, edits, m -> " ");
    }
    return edits;
  }

  private interface Replacement {
    String of(MatchResult m);
  }

  private static void replace(
      Pattern pattern, String text, List<Edit> edits, Replacement replacement) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      add(text, m.start(), m.end(), replacement.of(m), edits);
    }
  }

  private static void add(String text, int from, int to, String after, List<Edit> edits) {
    if (!text.substring(from, to).equals(after)) {
      edits.add(
          Edit.replace(
              text,
              new Span(from, to),
              after,
              new Reason(
                  "encoding.tokenizer-mark", EditKind.CHARACTER, "a tokenizer's mark", 0.9)));
    }
  }

  /** The mark begins a word; beside other block elements it is part of a drawing. */
  private static List<Edit> wordMarks(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = text.indexOf(WORD_MARK); i >= 0; i = text.indexOf(WORD_MARK, i + 1)) {
      char before = i > 0 ? text.charAt(i - 1) : '\n';
      char after = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
      if (!isBlock(before) && !isBlock(after)) {
        boolean gap = before == ' ' || before == '\n';
        add(text, i, i + 1, gap || after == ' ' ? "" : " ", edits);
      }
    }
    return edits;
  }

  private static boolean isBlock(char c) {
    return c >= 0x2580 && c <= 0x259F;
  }

  /** Tokens that stand for nothing, in texts that do not speak of markup. */
  private static void controlTokens(String text, List<Edit> edits) {
    Matcher m = CONTROL_TOKEN.matcher(text);
    while (m.find()) {
      boolean atStart = m.start() == 0 || text.charAt(m.start() - 1) == '\n';
      boolean spaceBefore = text.charAt(m.start()) == ' ';
      boolean spaceBehind = m.end() < text.length() && text.charAt(m.end()) == ' ';
      if (spaceBefore || atStart) {
        add(text, m.start(), m.end() + (atStart && spaceBehind ? 1 : 0), "", edits);
      }
    }
  }

  private static String octets(MatchResult m) {
    String[] parts = m.group().split("[<>x]+0?x?", 0);
    byte[] bytes = new byte[m.group().length() / "<0x00>".length()];
    int n = 0;
    for (String part : parts) {
      if (!part.isEmpty() && n < bytes.length) {
        bytes[n++] = (byte) Integer.parseInt(part, 16);
      }
    }
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    boolean plain =
        decoded
            .chars()
            .noneMatch(c -> c == '\uFFFD' || UCharacter.isISOControl(c) && c != '\n' && c != '\t');
    return plain ? decoded : m.group();
  }
}
