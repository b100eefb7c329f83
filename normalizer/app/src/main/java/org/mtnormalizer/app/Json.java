package org.mtnormalizer.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;

/** JSON as this program writes it. */
final class Json {
  private Json() {}

  /**
   * A tree as text. Half a surrogate pair is escaped, for UTF-8 has no bytes for it: an encoder
   * would write a question mark, and the original could not come back.
   */
  static String write(ObjectWriter writer, JsonNode node) throws JsonProcessingException {
    String json = writer.writeValueAsString(node);
    int i = 0;
    while (i < json.length() && !isHalf(json, i)) {
      i++;
    }
    if (i == json.length()) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
    for (; i < json.length(); i++) {
      if (isHalf(json, i)) {
        escaped.append("\\u").append(Integer.toHexString(json.charAt(i)));
      } else {
        escaped.append(json.charAt(i));
      }
    }
    return escaped.toString();
  }

  private static boolean isHalf(String s, int i) {
    char c = s.charAt(i);
    return Character.isHighSurrogate(c)
            && (i + 1 == s.length() || !Character.isLowSurrogate(s.charAt(i + 1)))
        || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(s.charAt(i - 1)));
  }
}
