package org.jembatan.alumni.html;

import java.util.Map;

import jakarta.validation.ConstraintViolation;

/**
 * Something to put right in a field.
 *
 * @param key of the text that says what
 * @param gaps of that text
 */
record Wrong(String field, String key, Map<String, Object> gaps) {

    static Wrong unclear(String field, TypedNumber.Unclear number) {
        return new Wrong(field, number.key(), Map.of());
    }

    static Wrong violating(String field, ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        return new Wrong(
                field,
                "wrong." + constraint.getAnnotation().annotationType().getSimpleName(),
                constraint.getAttributes());
    }

    String in(PageTexts texts) {
        return texts.get(key, gaps);
    }
}
