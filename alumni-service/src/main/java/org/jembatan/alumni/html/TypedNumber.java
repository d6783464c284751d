package org.jembatan.alumni.html;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as people in many countries write them: with a point or with a comma before the decimals. */
final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(?:[.,]\\d{1,30})?");

    /** 1.000 is a thousand in one country and one in the next; it is better to ask than to be wrong a thousand times. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}(?:[.,]\\d{3})+");

    private TypedNumber() {}

    /**
     * The number.
     *
     * @throws Unclear when it is none, or could be two
     */
    static BigDecimal of(String typed) throws Unclear {
        if (AMBIGUOUS.matcher(typed).matches()) {
            throw new Unclear("wrong.ambiguous");
        }
        if (!PLAIN.matcher(typed).matches()) {
            throw new Unclear("wrong.number");
        }
        return new BigDecimal(typed.replace(',', '.'));
    }

    /** It has to be written otherwise; the message is the key of the text that says how. */
    static final class Unclear extends Exception {

        private static final long serialVersionUID = 1L;

        private final String key;

        private Unclear(String key) {
            super(key);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
