package org.jembatan.gateway.openapi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/**
 * Something that is the same for everybody as long as this program runs. It is kept packed as well: over a slow line that
 * is a tenth of the time.
 */
final class Published {

    private static final CacheControl CACHED =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final MediaType type;
    private final byte[] plain;
    private final byte[] packed;

    /** Tells this content from any other. */
    private final String tag;

    Published(MediaType type, byte[] content) {
        this.type = type;
        this.plain = content;
        this.packed = pack(content);
        this.tag = DigestUtils.md5DigestAsHex(content);
    }

    InputStream content() {
        return new ByteArrayInputStream(plain);
    }

    ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().contentType(type).cacheControl(CACHED).varyBy(HttpHeaders.ACCEPT_ENCODING);
    }

    ResponseEntity<byte[]> finish(ResponseEntity.BodyBuilder answer, HttpServletRequest request) {
        return takesPacked(request)
                ? answer.eTag(tag + "-gzip")
                        .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .body(packed)
                : answer.eTag(tag).body(plain);
    }

    /** Who refuses it by {@code q=0} is taken at the word, whatever else is asked for. */
    private static boolean takesPacked(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && accepted.contains("gzip")
                && !accepted.replace(" ", "").matches(".*gzip;q=0(?:\\.0*)?(?:,.*|$)");
    }

    private static byte[] pack(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
