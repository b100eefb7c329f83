package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mtnormalizer.document.Span;

/**
 * Finds where names of the dictionary, whole or damaged, may stand in one text. One per document:
 * it remembers how it explained a word that comes again.
 */
final class NameMatcher {
  /** Words that translators push into a name, and initials aside. */
  private static final Set<String> PUSHED_IN = Set.of("is", "the", "from", "of", "was");

  private final NameIndex index;
  private final TokenChannels channels;
  private final String text;
  private final TextLanguages languages;
  private final List<Token> tokens;
  private final Map<String, List<TokenMatch>> explained = new HashMap<>();

  NameMatcher(
      NameIndex index,
      TokenChannels channels,
      String text,
      TextLanguages languages,
      List<Token> tokens) {
    this.index = index;
    this.channels = channels;
    this.text = text;
    this.languages = languages;
    this.tokens = tokens;
  }

  /** Every match; they overlap and contradict each other. */
  List<NameMatch> all() {
    List<NameMatch> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isCased() && !token.isCapitalized() && !startsName(token) && !isForeign(token)) {
        continue;
      }
      List<TokenMatch> here = explain(token);
      if (here.isEmpty()) {
        continue;
      }
      single(i, here, found);
      for (int j = i + 1; j <= Math.min(i + 2, tokens.size() - 1); j++) {
        if (joinable(i, j)) {
          startingPair(i, j, here, found);
        }
      }
    }
    return found;
  }

  /** A lower-case particle may begin a family name: {@code von der Leyen}, {@code al-Assad}. */
  private boolean startsName(Token token) {
    return index.hasSurface(token.surface());
  }

  /** A word of another alphabet than the text's needs no capital to be out of place. */
  private boolean isForeign(Token token) {
    return Latinizer.script(token.surface()) != Latinizer.scriptOf(languages.text());
  }

  private List<TokenMatch> explain(Token token) {
    return explained.computeIfAbsent(token.surface(), s -> channels.explain(token, languages));
  }

  private void single(int i, List<TokenMatch> here, List<NameMatch> found) {
    if (!isBounded(tokens.get(i).span())) {
      return;
    }
    for (TokenMatch match : here) {
      for (int form : index.alone(match.vocabulary())) {
        found.add(
            new NameMatch(
                index.form(form), i, i, tokens.get(i).span(), List.of(match), false, false));
      }
    }
  }

  private void startingPair(int i, int j, List<TokenMatch> here, List<NameMatch> found) {
    Token next = tokens.get(j);
    List<TokenMatch> there = explain(next);
    for (TokenMatch first : here) {
      for (TokenMatch second : there) {
        for (int form : index.startingWith(first.vocabulary(), second.vocabulary())) {
          extend(index.form(form), i, j, first, second).ifPresent(found::add);
        }
      }
    }
  }

  private Optional<NameMatch> extend(
      NameForm form, int i, int j, TokenMatch first, TokenMatch second) {
    List<TokenMatch> parts = new ArrayList<>(form.vocabulary().length);
    parts.add(first);
    parts.add(second);
    boolean pushed = j > i + 1;
    int at = j;
    for (int p = 2; p < form.vocabulary().length; p++) {
      int next = at + 1;
      if (next >= tokens.size() || !joinable(at, next)) {
        return Optional.empty();
      }
      Optional<TokenMatch> part = explainAs(tokens.get(next), form.vocabulary()[p]);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      at = next;
    }
    Span span = new Span(tokens.get(i).span().start(), tokens.get(at).span().end());
    if (!isBounded(span)) {
      return Optional.empty();
    }
    return Optional.of(new NameMatch(form, i, at, span, parts, pushed, hasSpacedHyphen(i, at)));
  }

  /** Whether no letter is glued to the span; parting words is the seams' business. */
  private boolean isBounded(Span span) {
    return (span.start() == 0 || !Character.isLetter(text.codePointBefore(span.start())))
        && (span.end() == text.length() || !Character.isLetter(text.codePointAt(span.end())));
  }

  private Optional<TokenMatch> explainAs(Token token, int vocabularyId) {
    return explain(token).stream().filter(m -> m.vocabulary() == vocabularyId).findFirst();
  }

  /**
   * Whether two tokens can be parts of one name: little stands between them, and no sentence end.
   */
  private boolean joinable(int i, int j) {
    if (j == i + 2) {
      Token middle = tokens.get(i + 1);
      boolean initial = middle.surface().length() == 1 && middle.isCapitalized();
      if (!initial && !PUSHED_IN.contains(middle.surface().toLowerCase(Locale.ROOT))) {
        return false;
      }
      return gapJoins(i, i + 1, false) && gapJoins(i + 1, j, initial);
    }
    return gapJoins(i, j, tokens.get(i).surface().length() == 1);
  }

  private boolean gapJoins(int i, int j, boolean stopAllowed) {
    if (!tokens.get(i).possessive().isEmpty()) {
      return false;
    }
    int start = tokens.get(i).span().end();
    int end = tokens.get(j).span().start();
    if (end - start > 3) {
      return false;
    }
    for (int k = start; k < end; k++) {
      char c = text.charAt(k);
      boolean joins =
          c == ' '
              || c == '\u00A0' // NO-BREAK SPACE
              || c == '-'
              || c == '\u2010' // HYPHEN
              || c == '\u2011' // NON-BREAKING HYPHEN
              || c == '\u00B7' // MIDDLE DOT
              || c == '\u30FB' // KATAKANA MIDDLE DOT
              || c == '.' && stopAllowed
              || Folding.isApostrophe(c);
      if (!joins) {
        return false;
      }
    }
    return true;
  }

  private boolean hasSpacedHyphen(int first, int last) {
    for (int i = first; i < last; i++) {
      String gap = text.substring(tokens.get(i).span().end(), tokens.get(i + 1).span().start());
      if (gap.length() > 1 && gap.indexOf('-') >= 0) {
        return true;
      }
    }
    return false;
  }
}
