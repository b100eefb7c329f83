package org.mtnormalizer.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;

/**
 * Mail: its HTML part, else its text part, and the files attached to it.
 *
 * <p>With the mail library that Tika uses, not through Tika's handler: that one mixes the parts
 * into one stream of events, and the HTML part would miss {@link HtmlReader}.
 */
final class MailReader {
  /** A letter and what hangs on it. */
  record Letter(Optional<Document> document, List<FileBytes> attachments) {}

  private final HtmlReader html;
  private final TextDecoder decoder;
  private final Languages languages;

  MailReader(HtmlReader html, TextDecoder decoder, Languages languages) {
    this.html = html;
    this.decoder = decoder;
    this.languages = languages;
  }

  Letter read(FileBytes file) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    builder.setBodyFactory(new UndecodedBodies());
    try (InputStream in = file.open()) {
      Message message = builder.parseMessage(in);
      Parts parts = new Parts(file.name());
      parts.collect(message, false);
      Optional<Document> body = parts.html.map(e -> page(file.name(), e));
      if (body.isEmpty() || body.get().text().isEmpty()) {
        body =
            parts.text.map(e -> plain(file.name(), e)).or(() -> parts.html.map(e -> page("", e)));
      }
      Metadata metadata = metadata(message);
      return new Letter(
          body.map(d -> d.withMetadata(metadata)).filter(d -> !d.text().isBlank()),
          parts.attachments);
    }
  }

  private Document page(String id, Entity part) {
    return html.read(id, text(part));
  }

  private Document plain(String id, Entity part) {
    String text = WrappedText.unwrapped(text(part).replace("\r\n", "\n"));
    return Document.of(id, languages.of(text, Optional.empty()), text);
  }

  private String text(Entity part) {
    Optional<String> charset =
        Optional.ofNullable(part.getCharset()).filter(c -> !c.equalsIgnoreCase("us-ascii"));
    return decoder.decode(bytes(part.getBody()), charset).text();
  }

  private static byte[] bytes(Body body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (body instanceof SingleBody single) {
        single.writeTo(out);
      } else {
        new DefaultMessageWriter().writeBody(body, out);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Metadata metadata(Message message) {
    Metadata metadata = Metadata.EMPTY;
    String subject = message.getSubject();
    if (subject != null && !subject.isBlank()) {
      metadata = metadata.with(Metadata.TITLE, subject.strip());
    }
    if (message.getFrom() != null) {
      for (var from : message.getFrom()) {
        String name = Optional.ofNullable(from.getName()).orElse(from.getAddress());
        if (name != null && !name.isBlank()) {
          metadata = metadata.with(Metadata.AUTHOR, name);
        }
      }
    }
    if (message.getDate() != null) {
      metadata =
          metadata.with(
              Metadata.DATE, DateTimeFormatter.ISO_INSTANT.format(message.getDate().toInstant()));
    }
    return metadata;
  }

  /** The parts of a letter, sorted by what they are for. */
  private static final class Parts {
    private final String name;
    private Optional<Entity> html = Optional.empty();
    private Optional<Entity> text = Optional.empty();
    private final List<FileBytes> attachments = new ArrayList<>();

    Parts(String name) {
      this.name = name;
    }

    void collect(Entity entity, boolean related) {
      Body body = entity.getBody();
      String type = Optional.ofNullable(entity.getMimeType()).orElse("").toLowerCase(Locale.ROOT);
      if (body instanceof Multipart parts) {
        for (Entity part : parts.getBodyParts()) {
          collect(part, related || type.equals("multipart/related"));
        }
        return;
      }
      boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
      if (!attached && type.equals("text/html") && html.isEmpty()) {
        html = Optional.of(entity);
      } else if (!attached && type.equals("text/plain") && text.isEmpty()) {
        text = Optional.of(entity);
      } else if (attached || !related && !type.startsWith("image/")) {
        attach(entity, body, type);
      }
      // What is left are the pictures that the letter shows.
    }

    private void attach(Entity entity, Body body, String type) {
      String file = entity.getFilename();
      if (file == null || file.isBlank()) {
        file = "part-" + (attachments.size() + 1) + (body instanceof Message ? ".eml" : "");
      }
      attachments.add(new FileBytes.InMemory(name + "!/" + file, bytes(body)));
    }
  }
}
