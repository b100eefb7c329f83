package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.language.Lexicon;

/**
 * The channels that damage a single token: which dictionary tokens may a text token have been, and
 * at what cost?
 *
 * <p>Costs hold the price of the damage itself and a base price of the channel, since each is more
 * or less common.
 */
final class TokenChannels {
  private static final double ROMANIZATION = 1.0;
  private static final double TYPING = 1.5;
  private static final double TRANSLATION = 2.0;
  private static final double GIVEN_NAME = 1.2;
  private static final double LEFT_IN_SCRIPT = 0.5;
  private static final double GENITIVE = 1.0;
  private static final double CONFUSABLE = 1.0;
  private static final int MOST = 16;

  private final NameIndex index;
  private final SoundDistance distance;
  private final Lexicon lexicon;
  private final Map<String, Map<String, List<Integer>>> translations = new HashMap<>();
  private final Map<String, List<Integer>> givenNames = new HashMap<>();
  private final Map<String, List<Integer>> bySkeleton = new HashMap<>();

  TokenChannels(NameIndex index, Knowledge knowledge, List<NameForm> forms, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.index = index;
    this.distance = new SoundDistance(knowledge.correspondences(), knowledge.endings());
    for (NameWord word : knowledge.nameWords()) {
      addTranslations(word);
    }
    for (GivenName name : knowledge.givenNames()) {
      addGivenName(name);
    }
    addSkeletons(forms);
  }

  private void addTranslations(NameWord word) {
    int id = index.vocabularyId(Folding.fold(word.word()));
    if (id < 0) {
      return;
    }
    word.translations()
        .forEach(
            (language, words) -> {
              Map<String, List<Integer>> table =
                  translations.computeIfAbsent(language, l -> new HashMap<>());
              for (String w : words) {
                List<Integer> ids = table.computeIfAbsent(Folding.fold(w), f -> new ArrayList<>());
                if (!ids.contains(id)) {
                  ids.add(id);
                }
              }
            });
  }

  private void addGivenName(GivenName name) {
    List<String> folded =
        name.forms().values().stream().flatMap(List::stream).map(Folding::fold).distinct().toList();
    for (String one : folded) {
      for (String other : folded) {
        int id = index.vocabularyId(other);
        if (id >= 0 && !one.equals(other)) {
          givenNames.computeIfAbsent(one, f -> new ArrayList<>()).add(id);
        }
      }
    }
  }

  /** Short tokens only: in longer ones a look-alike letter is the encoding stage's business. */
  private void addSkeletons(List<NameForm> forms) {
    SpoofChecker spoof = new SpoofChecker.Builder().build();
    for (NameForm form : forms) {
      for (int i = 0; i < form.vocabulary().length; i++) {
        String surface = form.tokens().get(i).surface();
        if (surface.length() <= 4) {
          List<Integer> ids =
              bySkeleton.computeIfAbsent(spoof.getSkeleton(surface), s -> new ArrayList<>());
          if (!ids.contains(form.vocabulary()[i])) {
            ids.add(form.vocabulary()[i]);
          }
        }
      }
    }
  }

  /** The explanations of a token, cheapest first. */
  List<TokenMatch> explain(Token token, TextLanguages languages) {
    String textLanguage = languages.text();
    Map<Integer, TokenMatch> best = new HashMap<>();
    String folded = token.folded();
    int same = index.vocabularyId(folded);
    if (same >= 0) {
      best.put(same, new TokenMatch(same, 0, Channel.EXACT));
    }
    Map<String, List<Integer>> words = translations.getOrDefault(textLanguage, Map.of());
    for (int id : words.getOrDefault(folded, List.of())) {
      offer(best, new TokenMatch(id, TRANSLATION, Channel.TRANSLATED_PART));
    }
    for (int id : givenNames.getOrDefault(folded, List.of())) {
      offer(best, new TokenMatch(id, GIVEN_NAME, Channel.GIVEN_NAME));
    }
    if (token.surface().length() <= 4) {
      String skeleton = new SpoofChecker.Builder().build().getSkeleton(token.surface());
      for (int id : bySkeleton.getOrDefault(skeleton, List.of())) {
        offer(best, new TokenMatch(id, CONFUSABLE, Channel.CONFUSABLE));
      }
    }
    genitive(token, textLanguage, best);
    int script = Latinizer.script(token.surface());
    int textScript = Latinizer.scriptOf(textLanguage);
    if (script == UScript.LATIN) {
      if (textScript == UScript.LATIN && folded.length() >= 3 && !isOrdinary(token, textLanguage)) {
        sound(token.surface(), folded, UScript.LATIN, languages, 0, best);
      }
    } else if (Latinizer.reads(script)) {
      if (textScript == UScript.LATIN) {
        leftInScript(token, script, languages, best);
      } else if (script == textScript
          && token.isCased()
          && folded.length() >= 4
          && !isOrdinary(token, textLanguage)) {
        sound(token.surface(), Latinizer.latin(token.surface()), script, languages, 0, best);
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(TokenMatch::cost).thenComparing(TokenMatch::vocabulary))
        .limit(MOST)
        .toList();
  }

  /** An ordinary word in lower case is no damaged name, however it sounds. */
  private boolean isOrdinary(Token token, String language) {
    return token.isCased() && !token.isCapitalized() && lexicon.contains(language, token.surface());
  }

  /** {@code Macronin} may be {@code Macron in}: parting them is the seams' business. */
  private boolean isNameAndWord(String canonical, String folded, String language) {
    return folded.startsWith(canonical) && isWord(folded.substring(canonical.length()), language);
  }

  private boolean isWord(String ending, String language) {
    return ending.length() == 2 && lexicon.contains(language, ending);
  }

  /** English text: {@code Carters} may be the German genitive of {@code Carter}. */
  private void genitive(Token token, String textLanguage, Map<Integer, TokenMatch> best) {
    String folded = token.folded();
    if (textLanguage.equals("en") && folded.endsWith("s") && folded.length() > 4) {
      int id = index.vocabularyId(folded.substring(0, folded.length() - 1));
      if (id >= 0) {
        offer(best, new TokenMatch(id, GENITIVE, Channel.GENITIVE));
      }
    }
  }

  /** {@code Сноуден} in English text: read letter by letter, then weighed like any other. */
  private void leftInScript(
      Token token, int script, TextLanguages languages, Map<Integer, TokenMatch> best) {
    String latin = Latinizer.latin(token.surface());
    int same = index.vocabularyId(latin);
    if (same >= 0) {
      offer(best, new TokenMatch(same, LEFT_IN_SCRIPT, Channel.SCRIPT));
    }
    if (latin.length() >= 3) {
      // in its own alphabet a word has its own language's endings, none of the text's
      TextLanguages there = new TextLanguages("und", languages.sources());
      sound(token.surface(), latin, UScript.LATIN, there, LEFT_IN_SCRIPT, best);
    }
  }

  private void sound(
      String surface,
      String folded,
      int script,
      TextLanguages languages,
      double extra,
      Map<Integer, TokenMatch> best) {
    String textLanguage = languages.text();
    double limit = 1.2 + 0.45 * folded.length();
    for (int id : index.soundingLike(folded, script)) {
      String canonical = index.latin(id);
      if (isNameAndWord(canonical, folded, textLanguage)) {
        continue;
      }
      if (canonical.length() < 3 && !canonical.equals(folded)
          || Math.abs(canonical.length() - folded.length()) > 5) {
        continue;
      }
      if (distance.isOwnInflection(canonical, folded, textLanguage)
          || distance.isOwnInflection(folded, canonical, textLanguage)
              && lexicon.contains(textLanguage, surface)) {
        continue;
      }
      SoundDistance.Weighed w = distance.weigh(canonical, folded, languages, limit);
      boolean typed = w.typing() > 0;
      double cost = w.cost() + (typed ? TYPING : w.inflected() ? 0 : ROMANIZATION);
      if (w.cost() > 0 && cost <= limit) {
        Channel channel =
            extra > 0
                ? Channel.SCRIPT
                : typed
                    ? Channel.TYPING
                    : w.inflected() ? Channel.INFLECTION : Channel.ROMANIZATION;
        offer(best, new TokenMatch(id, cost + extra, channel));
      }
    }
  }

  /**
   * A part's channel and cost, and what the letters cost that were written otherwise: {@code
   * romanization 2.1 (sz~sh 0.4)}. The base price of the channel and single letters make up the
   * rest.
   */
  String trace(Token token, TokenMatch part) {
    String cost = String.format(Locale.ROOT, "%s %.1f", part.channel().id(), part.cost());
    String canonical = index.latin(part.vocabulary());
    String folded =
        Latinizer.script(token.surface()) == UScript.LATIN
            ? token.folded()
            : Latinizer.latin(token.surface());
    String letters =
        part.channel().isBySound()
            ? distance.path(canonical, folded).stream()
                .map(c -> String.format(Locale.ROOT, "%s~%s %.1f", c.one(), c.other(), c.cost()))
                .collect(Collectors.joining(", "))
            : "";
    return letters.isEmpty() ? cost : cost + " (" + letters + ")";
  }

  private static void offer(Map<Integer, TokenMatch> best, TokenMatch match) {
    best.merge(match.vocabulary(), match, (a, b) -> a.cost() <= b.cost() ? a : b);
  }
}
