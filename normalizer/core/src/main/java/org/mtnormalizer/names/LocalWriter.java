package org.mtnormalizer.names;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mtnormalizer.names.LocalMatch.Part;
import org.mtnormalizer.names.LocalNames.Form;
import org.mtnormalizer.names.LocalNames.Reading;

/** Writes names with what the grammar of the text has put on the words that stand there. */
final class LocalWriter {
  private final LocalNames names;
  private final Optional<Declension> declension;
  private final String text;
  private final List<Token> tokens;

  LocalWriter(LocalNames names, String text, List<Token> tokens) {
    this.names = names;
    this.text = text;
    this.declension = Declension.of(names.language());
    this.tokens = tokens;
  }

  /** The form with what the text's words bear; empty if it is not known. */
  Optional<String> write(LocalMatch m) {
    Form form = m.form();
    if (!form.isAligned()) {
      Reading first = m.parts().get(0).reading();
      Reading last = m.parts().get(m.parts().size() - 1).reading();
      return Optional.of(first.prefix() + form.text() + last.suffix());
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int w = 0; w < m.parts().size(); w++) {
      Token word = form.spans().get(w);
      Optional<String> written = write(word.surface(), m, w);
      if (written.isEmpty()) {
        return written;
      }
      out.append(form.text(), from, word.span().start()).append(written.get());
      from = word.span().end();
    }
    return Optional.of(out.append(form.text().substring(from)).toString());
  }

  private Optional<String> write(String word, LocalMatch m, int w) {
    Part part = m.parts().get(w);
    if (part.damaged() && part.channel() != Channel.TYPING) {
      return names.grammar().hasCases()
          ? inCase(word, m, w)
          : Optional.of(word + part.reading().suffix());
    }
    String right = OwnGrammar.inflect(word, part.reading());
    String surface = tokens.get(part.from()).surface();
    boolean same = !part.damaged() && LocalVariants.channel(surface, right) == Channel.EXACT;
    return Optional.of(same ? surface : right).filter(r -> !r.isEmpty());
  }

  /** In the case in which the other parts stand, and the damaged one itself if it tells. */
  private Optional<String> inCase(String word, LocalMatch m, int w) {
    if (declension.isEmpty()) {
      boolean plain = m.parts().stream().allMatch(p -> p.reading().isPlain());
      return plain ? Optional.of(word) : Optional.empty();
    }
    if (m.parts().stream().allMatch(p -> p.reading().isPlain()) && isSubject(m)) {
      return Optional.of(word);
    }
    Set<String> forms = new HashSet<>();
    for (boolean strict : new boolean[] {true, false}) {
      for (boolean feminine : new boolean[] {false, true}) {
        Set<Declension.Case> cases = cases(declension.get(), m, w, strict, feminine);
        if (!cases.isEmpty()) {
          forms.add(declension.get().decline(word, cases, feminine).orElse(""));
        }
      }
      if (!forms.isEmpty()) {
        break;
      }
    }
    return forms.size() == 1
        ? forms.stream().findFirst().filter(f -> !f.isEmpty())
        : Optional.empty();
  }

  private boolean isSubject(LocalMatch m) {
    int start = tokens.get(m.first()).span().start();
    int end = tokens.get(m.last()).span().end();
    return SubjectPlace.isSubject(names.language(), text, start, end);
  }

  /**
   * @param own whether the damaged part itself is heeded
   */
  private Set<Declension.Case> cases(
      Declension declension, LocalMatch m, int w, boolean own, boolean feminine) {
    Set<Declension.Case> cases = EnumSet.allOf(Declension.Case.class);
    for (int p = 0; p < m.parts().size(); p++) {
      Part part = m.parts().get(p);
      if (p != w || own && part.channel() != Channel.SCRIPT) {
        String nominative = p == w ? part.reading().key() : m.form().words().get(p);
        cases.retainAll(declension.cases(nominative, tokens.get(part.from()).surface(), feminine));
      }
    }
    return cases;
  }
}
