package org.jembatan.programme.icalendar;

import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 octets (RFC 5545, section 3.1). It counts octets and cuts between characters: the library counts
 * characters, of which one takes up to four octets, and may cut one in two.
 */
final class Folding {

    private static final int LONGEST_LINE = 75;
    private static final String FOLD = "\r\n ";

    private Folding() {}

    /**
     * The same content in folded lines.
     *
     * @param content whose lines end in CRLF
     */
    static String fold(String content) {
        StringBuilder folded = new StringBuilder(content.length() + content.length() / 20);
        int octets = 0;
        for (int character : content.codePoints().toArray()) {
            String next = Character.toString(character);
            int more = next.getBytes(StandardCharsets.UTF_8).length;
            boolean endsLine = character == '\r' || character == '\n';
            if (!endsLine && octets + more > LONGEST_LINE) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(next);
            octets = endsLine ? 0 : octets + more;
        }
        return folded.toString();
    }
}
