package org.jembatan.gateway.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the web app as it is sent. Of the app's own modules and styles the comments stay here: they are a sixth of what
 * a poor line would have to carry. Every line stays where it is, so that what browsers report can be found.
 */
final class Asset {

    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml", "json", "application/json");

    /** Others' modules are sent with their licences. */
    private static final String OF_OTHERS = "lib/";

    /** One that begins a line and ends one. */
    private static final Pattern COMMENT =
            Pattern.compile("^ *+(?:/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/|//[^\n]*+)(?=\n)", Pattern.MULTILINE);

    private static final Pattern ALL_BUT_LINES = Pattern.compile("[^\n]+");

    private final String type;
    private final byte[] compressed;

    private Asset(String type, byte[] compressed) {
        this.type = type;
        this.compressed = compressed;
    }

    static Asset of(String name, byte[] content) {
        String kind = name.substring(name.lastIndexOf('.') + 1);
        boolean isCommented = (kind.equals("js") || kind.equals("css")) && !name.startsWith(OF_OTHERS);
        return new Asset(
                TYPES.getOrDefault(kind, "application/octet-stream"),
                compress(isCommented ? withoutComments(content) : content));
    }

    private static byte[] withoutComments(byte[] content) {
        return COMMENT.matcher(new String(content, StandardCharsets.UTF_8))
                .replaceAll(comment -> ALL_BUT_LINES.matcher(comment.group()).replaceAll(""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] compress(byte[] content) {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    /** The media type. */
    String type() {
        return type;
    }

    /** The content by gzip, as small as that makes it. */
    byte[] compressed() {
        return compressed;
    }

    /** The content for the few who take no gzip. */
    byte[] plain() {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return gzip.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
