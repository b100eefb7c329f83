package org.mtnormalizer.intake;

import java.util.Optional;
import org.mtnormalizer.document.Document;

/** What came of reading a file, or of one file inside an archive. */
public sealed interface Outcome {

  /** The file's name; for a part of an archive, {@code archive.zip!/folder/part.html}. */
  String name();

  /**
   * A document, its text as it was extracted.
   *
   * @param plainText present if the file itself is plain text, so that its bytes can be restored
   */
  record Read(String name, Document document, Optional<PlainText> plainText) implements Outcome {}

  /**
   * How the characters of a plain-text file were stored.
   *
   * @param byteOrderMark the bytes before the text, in hexadecimal; usually empty
   * @param exact whether encoding the text again gives the very bytes of the file
   */
  record PlainText(String charset, String byteOrderMark, boolean exact) {}

  /**
   * A file that gives no text.
   *
   * @param why in words for the user
   */
  record Failed(String name, String why) implements Outcome {}
}
