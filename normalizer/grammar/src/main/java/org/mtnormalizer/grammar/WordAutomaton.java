package org.mtnormalizer.grammar;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import morfologik.fsa.FSA;

/**
 * The words of one automaton, whose entries read {@code form, separator, annotation} in the bytes
 * of one charset. Reads only, hence thread-safe, unlike morfologik's own look-up.
 *
 * @param nameTags parts of an annotation that mark a name; a lower-case form that is only ever a
 *     name is no word
 */
record WordAutomaton(FSA fsa, Charset charset, byte separator, List<String> nameTags) {

  boolean contains(String word) {
    byte[] bytes = word.getBytes(charset);
    int node = fsa.getRootNode();
    for (byte b : bytes) {
      if (b == separator) {
        return false;
      }
      int arc = fsa.getArc(node, b);
      if (arc == 0 || fsa.isArcTerminal(arc)) {
        return false;
      }
      node = fsa.getEndNode(arc);
    }
    int annotations = fsa.getArc(node, separator);
    // A character that the charset lacks became a question mark.
    return annotations != 0
        && word.equals(new String(bytes, charset))
        && !isName(word, annotations);
  }

  private boolean isName(String word, int annotations) {
    if (nameTags.isEmpty() || !Character.isLowerCase(word.codePointAt(0))) {
      return false;
    }
    for (ByteBuffer annotation : fsa.getSequences(fsa.getEndNode(annotations))) {
      String tags = charset.decode(annotation).toString();
      if (nameTags.stream().noneMatch(tags::contains)) {
        return false;
      }
    }
    return true;
  }
}
