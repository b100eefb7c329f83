package org.mtnormalizer.grammar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;

/**
 * Tags a sentence with LanguageTool's parts.
 *
 * <p>{@link JLanguageTool} would do the same, but only after loading every rule of the language,
 * and in English with a chunker that costs more than all the rest. Our rules ask for no chunks.
 */
final class SentenceAnalyzer {
  private final Language language;

  SentenceAnalyzer(Language language) {
    this.language = language;
  }

  /**
   * The sentences of one line, in order and without gaps. None begins with a small letter: such a
   * piece belongs to the one before it, and the stop between them may be what is wrong.
   */
  List<String> sentences(String line) {
    List<String> sentences = new ArrayList<>();
    for (String piece : language.getSentenceTokenizer().tokenize(line)) {
      int last = sentences.size() - 1;
      if (last >= 0 && Character.isLowerCase(piece.codePointAt(0))) {
        sentences.set(last, sentences.get(last) + piece);
      } else {
        sentences.add(piece);
      }
    }
    return sentences;
  }

  AnalyzedSentence analyze(String sentence, Depth depth) throws IOException {
    List<String> words = language.getWordTokenizer().tokenize(sentence);
    List<AnalyzedTokenReadings> tagged =
        depth == Depth.WORDS ? untagged(words) : language.getTagger().tag(words);
    AnalyzedTokenReadings[] tokens = new AnalyzedTokenReadings[tagged.size() + 1];
    AnalyzedToken start = new AnalyzedToken("", JLanguageTool.SENTENCE_START_TAGNAME, null);
    tokens[0] = new AnalyzedTokenReadings(new AnalyzedToken[] {start}, 0);
    int position = 0;
    for (int i = 0; i < tagged.size(); i++) {
      AnalyzedTokenReadings token = tagged.get(i);
      token.setStartPos(position);
      if (i > 0) {
        token.setWhitespaceBefore(tagged.get(i - 1).getToken());
      }
      position += token.getToken().length();
      tokens[i + 1] = token;
    }
    int last = tokens.length - 1;
    while (last > 0 && tokens[last].isWhitespace()) {
      last--;
    }
    tokens[last].setSentEnd();
    AnalyzedSentence raw = new AnalyzedSentence(tokens);
    if (depth != Depth.DISAMBIGUATED) {
      return raw;
    }
    AnalyzedSentence disambiguated = disambiguated(raw);
    return new AnalyzedSentence(disambiguated.getTokens(), tokens);
  }

  private static List<AnalyzedTokenReadings> untagged(List<String> words) {
    List<AnalyzedTokenReadings> tokens = new ArrayList<>(words.size());
    for (String word : words) {
      tokens.add(new AnalyzedTokenReadings(new AnalyzedToken(word, null, null), 0));
    }
    return tokens;
  }

  /**
   * Some rules of the Spanish and Polish disambiguators unify by features that only LanguageTool's
   * whole grammar declares, and throw without it. Such a sentence keeps all its readings.
   */
  private AnalyzedSentence disambiguated(AnalyzedSentence raw) throws IOException {
    try {
      return language.getDisambiguator().disambiguate(raw);
    } catch (RuntimeException e) {
      return raw;
    }
  }
}
