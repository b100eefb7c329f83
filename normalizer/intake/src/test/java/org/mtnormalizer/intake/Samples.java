package org.mtnormalizer.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Small files of every format, made on the spot. */
final class Samples {
  /** A PNG of one pixel's header: enough for its type. */
  static final byte[] PNG =
      java.util.HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                  + "0000000a49444154789c63000100000500010d0a2db40000000049454e44ae426082");

  private Samples() {}

  static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  static byte[] pdf(String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      write(document, lines);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A document of several pages. */
  static byte[] pdfOf(java.util.List<String[]> pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (String[] page : pages) {
        write(document, page);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  static byte[] lockedPdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      write(document, "secret");
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** An empty line begins a new paragraph. */
  private static void write(PDDocument document, String... lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      content.setLeading(14);
      content.beginText();
      content.newLineAtOffset(72, 700);
      for (String line : lines) {
        if (line.isEmpty()) {
          content.newLineAtOffset(0, -30);
        } else {
          content.showText(line);
          content.newLine();
        }
      }
      content.endText();
    }
  }

  static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle("A title of its own");
      document.getProperties().getCoreProperties().setCreator("Ada Writer");
      document.createStyles();
      XWPFParagraph heading = document.createParagraph();
      heading.setStyle("Heading1");
      heading.createRun().setText("The harbor opens");
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("The mayor thanked ");
      var bold = paragraph.createRun();
      bold.setBold(true);
      bold.setText("Vladimir Putin");
      paragraph.createRun().setText("president of the country.");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Year");
      table.getRow(0).getCell(1).setText("Ships");
      table.getRow(1).getCell(0).setText("2020");
      table.getRow(1).getCell(1).setText("300");
      document.createParagraph().createRun().setText("The end of the story.");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  static byte[] lockedDocx() throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("a password");
      try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(docx()));
          OutputStream out = encryptor.getDataStream(container)) {
        document.save(out);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    } catch (java.security.GeneralSecurityException | InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  static byte[] odt() throws IOException {
    String content =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
          <office:body><office:text>
            <text:h text:outline-level="1">The harbor opens</text:h>
            <text:p>The first <text:span>paragraph</text:span> of the text.</text:p>
            <text:list><text:list-item><text:p>one ship</text:p></text:list-item>
              <text:list-item><text:p>two ships</text:p></text:list-item></text:list>
            <text:p>The second paragraph.</text:p>
          </office:text></office:body>
        </office:document-content>
        """;
    String manifest =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
          <manifest:file-entry manifest:full-path="/"
              manifest:media-type="application/vnd.oasis.opendocument.text"/>
          <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
        </manifest:manifest>
        """;
    return zipWithType(
        "application/vnd.oasis.opendocument.text",
        Map.of("content.xml", utf8(content), "META-INF/manifest.xml", utf8(manifest)));
  }

  static byte[] epub() throws IOException {
    String container =
        """
        <?xml version="1.0"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles><rootfile full-path="OEBPS/content.opf"
              media-type="application/oebps-package+xml"/></rootfiles>
        </container>
        """;
    String opf =
        """
        <?xml version="1.0"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="id">
          <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title>A book</dc:title><dc:creator>Ada Writer</dc:creator>
            <dc:language>en</dc:language><dc:identifier id="id">1</dc:identifier>
          </metadata>
          <manifest>
            <item id="c1" href="c1.xhtml" media-type="application/xhtml+xml"/>
            <item id="c2" href="c2.xhtml" media-type="application/xhtml+xml"/>
          </manifest>
          <spine><itemref idref="c1"/><itemref idref="c2"/></spine>
        </package>
        """;
    String chapter =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <html xmlns="http://www.w3.org/1999/xhtml"><head><title>%s</title></head>
        <body><h1>%s</h1><p>It was the <b>%s</b>day of the voyage.</p></body></html>
        """;
    return zipWithType(
        "application/epub+zip",
        Map.of(
            "META-INF/container.xml", utf8(container),
            "OEBPS/content.opf", utf8(opf),
            "OEBPS/c1.xhtml", utf8(chapter.formatted("One", "Chapter one", "first")),
            "OEBPS/c2.xhtml", utf8(chapter.formatted("Two", "Chapter two", "second"))));
  }

  /** A zip whose first entry is an uncompressed {@code mimetype}. */
  private static byte[] zipWithType(String type, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length());
      CRC32 crc = new CRC32();
      crc.update(utf8(type));
      first.setCrc(crc.getValue());
      zip.putNextEntry(first);
      zip.write(utf8(type));
      fill(zip, files);
    }
    return bytes.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      fill(zip, files);
    }
    return bytes.toByteArray();
  }

  private static void fill(ZipOutputStream zip, Map<String, byte[]> files) throws IOException {
    for (String name : files.keySet().stream().sorted().toList()) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(files.get(name));
      zip.closeEntry();
    }
  }

  static byte[] rtf() {
    return utf8(
        """
        {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}
        {\\info{\\title The harbor}{\\author Ada Writer}}
        \\pard The first {\\b bold}word of the caf\\'e9.\\par
        \\pard The second paragraph.\\par
        }
        """);
  }

  static byte[] mail() {
    return utf8(
        """
        From: =?utf-8?q?Ad=C3=A9_Writer?= <ada@example.org>
        To: desk@example.org
        Subject: =?utf-8?q?Caf=C3=A9_opens?=
        Date: Tue, 3 Mar 2020 10:15:00 +0100
        Message-ID: <1@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="outer"

        --outer
        Content-Type: multipart/alternative; boundary="inner"

        --inner
        Content-Type: text/plain; charset=utf-8

        The plain version.
        --inner
        Content-Type: text/html; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        <html><body><p>The caf=E9 has <b>opened</b>its doors.</p></body></html>
        --inner--
        --outer
        Content-Type: text/plain; name="notes.txt"
        Content-Disposition: attachment; filename="notes.txt"
        Content-Transfer-Encoding: base64

        VGhlIG5vdGVzIG9mIHRoZSBlZGl0b3Iu
        --outer--
        """
            .replace("\n", "\r\n"));
  }
}
