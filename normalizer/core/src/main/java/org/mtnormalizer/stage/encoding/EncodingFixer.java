package org.mtnormalizer.stage.encoding;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.Edits;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.pipeline.Stage;
import org.mtnormalizer.stage.encoding.CharacterRule.TextAndLanguage;

/**
 * Repairs characters: wrongly decoded, escaped, invisible, of a wrong alphabet, taken apart.
 *
 * <p>One repair uncovers another: a reference can spell half of a wrongly decoded letter, and that
 * a ligature. So the rules run in turn, each on what those before it left, until none finds more.
 */
public final class EncodingFixer implements Stage.Fixer {
  /** More rounds than damage has layers; each is linear in the text. */
  private static final int MOST_ROUNDS = 6;

  private final LookalikeRules lookalikes = new LookalikeRules();
  private final List<CharacterRule> rules =
      List.of(
          new TerminalEscapeRules(),
          new EntityRules(),
          new EscapeRules(),
          new TokenizerRules(),
          new MojibakeRules(),
          new InvisibleRules(),
          new PresentationRules(),
          new CompositionRule(),
          new KatakanaLength(),
          lookalikes);

  @Override
  public String name() {
    return "encoding";
  }

  @Override
  public List<Proposal> propose(Document document) {
    String original = document.text();
    String language = document.primaryLanguage();
    String text = original;
    List<Edit> edits = List.of();
    boolean changes = true;
    for (int round = 0; changes && round < MOST_ROUNDS; round++) {
      changes = false;
      for (CharacterRule rule : rules) {
        List<Edit> more = rule.edits(new TextAndLanguage(text, language));
        if (!more.isEmpty()) {
          String next = new Edits(more).apply(text);
          edits = EditChain.join(original, edits, text, more);
          text = next;
          changes = true;
        }
      }
    }
    List<Proposal> proposals = new ArrayList<>(edits.size());
    edits.forEach(e -> proposals.add(Proposal.of(e)));
    if (edits.isEmpty()) {
      proposals.addAll(lookalikes.refusals(new TextAndLanguage(original, language)));
    }
    return proposals;
  }
}
