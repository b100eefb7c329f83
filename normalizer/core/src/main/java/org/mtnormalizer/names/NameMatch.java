package org.mtnormalizer.names;

import java.util.List;
import org.mtnormalizer.document.Span;

/**
 * A stretch of text explained as a form of an entry.
 *
 * @param first index of the first text token
 * @param last index of the last text token, inclusive
 * @param parts one for each token of the form
 * @param pushedIn whether a word stands in the text between two parts ({@code Sebastian is Short})
 * @param spacedHyphen whether a hyphen of the name has white space beside it
 */
record NameMatch(
    NameForm form,
    int first,
    int last,
    Span span,
    List<TokenMatch> parts,
    boolean pushedIn,
    boolean spacedHyphen) {

  private static final double PUSHED_IN = 4.0;

  double cost() {
    double cost = pushedIn ? PUSHED_IN : 0;
    for (TokenMatch part : parts) {
      cost += part.cost();
    }
    return cost;
  }

  /** The text token that a part explains; a pushed-in word stands behind the first. */
  int tokenOf(int part) {
    return first + part + (part > 0 && pushedIn ? last - first + 1 - parts.size() : 0);
  }

  /** Whether every part has the dictionary's letters, whatever their case, marks and separators. */
  boolean isExact() {
    if (pushedIn) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) { // asked for each match of each document
      if (!parts.get(i).isExact()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last of several parts has look-alikes of the right letters: {@code ll}. */
  boolean endsMisread() {
    return parts.size() > 1 && parts.get(parts.size() - 1).channel() == Channel.CONFUSABLE;
  }

  /** The channel that changed most; a translation changes the whole word, whatever it costs. */
  Channel channel() {
    Channel channel = pushedIn ? Channel.PUSHED_IN : Channel.EXACT;
    double most = 0;
    for (TokenMatch part : parts) {
      double cost =
          part.channel() == Channel.TRANSLATED_PART
              ? Math.max(part.cost(), NameMeanings.TRANSLATION)
              : part.cost();
      if (cost > most) {
        most = cost;
        channel = part.channel();
      }
    }
    return channel;
  }
}
