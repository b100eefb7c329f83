package org.mtnormalizer.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.CodePoints;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Decision;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.Ledger;
import org.mtnormalizer.edit.OffsetMap;
import org.mtnormalizer.pipeline.Result;

/**
 * A ledger as JSON, and back.
 *
 * <p>{@code edits} are the changes as they lie in the original, each with its place there in UTF-16
 * units ({@code start}, {@code end}) and in code points ({@code cpStart}, {@code cpEnd}), {@code
 * before}, {@code after}, and the reasons; where a later stage changed what an earlier one had put
 * in, one edit holds both reasons. They and the clean text give the original back. {@code
 * suggested} and {@code refused} are what was seen and not done.
 */
final class LedgerJson {
  private LedgerJson() {}

  static ArrayNode edits(Result result, ObjectMapper mapper) {
    ArrayNode array = mapper.createArrayNode();
    List<Placed> placed = placed(result);
    String source = result.source().text();
    CodePoints points = new CodePoints(source);
    int next = 0;
    for (OffsetMap.Segment s : result.offsetMap().segments()) {
      ObjectNode node = array.addObject();
      place(node, s.source(), points);
      node.put("before", s.source().of(source));
      node.put("after", s.target().of(result.text()));
      ArrayNode reasons = node.putArray("reasons");
      while (next < placed.size() && s.source().contains(placed.get(next).span())) {
        reason(reasons.addObject(), placed.get(next));
        next++;
      }
    }
    return array;
  }

  static ArrayNode undone(Result result, Decision.Verdict verdict, ObjectMapper mapper) {
    ArrayNode array = mapper.createArrayNode();
    CodePoints points = new CodePoints(result.source().text());
    OffsetMap map = OffsetMap.IDENTITY;
    for (Ledger.Page page : result.ledger().pages()) {
      for (Decision d : page.decisions()) {
        if (d.verdict() == verdict) {
          Span span = map.toSource(d.edit().span());
          ObjectNode node = array.addObject();
          place(node, span, points);
          node.put("before", d.edit().before());
          node.put("after", d.edit().after());
          d.refusal().ifPresent(r -> node.put("why", r.name().toLowerCase(java.util.Locale.ROOT)));
          reason(node, new Placed(page.stage(), d.edit(), span));
        }
      }
      map = map.andThen(page.applied().offsetMap());
    }
    return array;
  }

  private record Placed(String stage, Edit edit, Span span) {}

  /** The applied edits with their places in the original, in the order of these places. */
  private static List<Placed> placed(Result result) {
    List<Placed> placed = new ArrayList<>();
    OffsetMap map = OffsetMap.IDENTITY;
    for (Ledger.Page page : result.ledger().pages()) {
      for (Edit e : page.applied().list()) {
        placed.add(new Placed(page.stage(), e, map.toSource(e.span())));
      }
      map = map.andThen(page.applied().offsetMap());
    }
    placed.sort((a, b) -> a.span().compareTo(b.span()));
    return placed;
  }

  private static void place(ObjectNode node, Span span, CodePoints points) {
    node.put("start", span.start());
    node.put("end", span.end());
    node.put("cpStart", points.before(span.start()));
    node.put("cpEnd", points.before(span.end()));
  }

  private static void reason(ObjectNode node, Placed p) {
    node.put("rule", p.edit().reason().rule());
    node.put("stage", p.stage());
    node.put("kind", p.edit().reason().kind().name().toLowerCase(java.util.Locale.ROOT));
    node.put("itsType", p.edit().reason().kind().itsType());
    node.put("confidence", p.edit().reason().confidence());
    node.put("evidence", p.edit().reason().evidence());
  }
}
