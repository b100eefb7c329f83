package org.mtnormalizer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/**
 * What Tika finds inside a file: kept for a container, passed over for a document, whose pictures
 * and tables are not its text.
 */
final class Embedded implements EmbeddedDocumentExtractor {
  private final String container;
  private final List<FileBytes> taken = new CopyOnWriteArrayList<>();
  private long room;

  /**
   * @param room how many bytes to keep in all
   */
  Embedded(String container, long room) {
    this.container = container;
    this.room = room;
  }

  List<FileBytes> taken() {
    return List.copyOf(taken);
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return room > 0;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    byte[] bytes = stream.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - 16));
    if (bytes.length > room) {
      throw new IOException("what is in it is larger than the limit");
    }
    room -= bytes.length;
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    String number = Integer.toString(taken.size() + 1);
    String unique =
        name == null || name.isBlank()
            ? number
            : taken.stream().anyMatch(f -> f.name().endsWith("!/" + name))
                ? name + "-" + number
                : name;
    taken.add(new FileBytes.InMemory(container + "!/" + unique, bytes));
  }
}
