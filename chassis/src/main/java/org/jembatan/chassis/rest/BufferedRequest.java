package org.jembatan.chassis.rest;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.rest.problem.RequestTooLarge;

/** A request whose body can be read more than once. It is taken into memory at the first reading, up to the limit. */
class BufferedRequest extends HttpServletRequestWrapper {

    private final int limit;
    private byte @Nullable [] body;

    BufferedRequest(HttpServletRequest request, int limit) {
        super(request);
        this.limit = limit;
    }

    /**
     * The whole body.
     *
     * @throws RequestTooLarge if it is longer than the limit
     */
    byte[] body() throws IOException {
        if (body == null) {
            var read = super.getInputStream().readNBytes(limit + 1);
            if (read.length > limit) {
                throw new RequestTooLarge(limit);
            }
            body = read;
        }
        return body;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Replay(body());
    }

    @Override
    public BufferedReader getReader() throws IOException {
        var charset = getCharacterEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getCharacterEncoding());
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private static final class Replay extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Replay(byte[] body) {
            this.bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("All is here already; there is nothing to wait for");
        }
    }
}
