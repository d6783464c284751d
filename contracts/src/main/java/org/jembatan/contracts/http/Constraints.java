package org.jembatan.contracts.http;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import tools.jackson.databind.node.ObjectNode;

/** Bean validation in the words of JSON Schema. What these cannot say is said in the description. */
final class Constraints {

    private Constraints() {}

    static void describe(ObjectNode schema, Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            describe(schema, annotation);
        }
    }

    private static void describe(ObjectNode schema, Annotation annotation) {
        switch (annotation) {
            case NotBlank _ -> schema.put("minLength", 1).put("pattern", "\\S");
            case NotEmpty _ -> schema.put(bound(schema, "min"), 1);
            case Size size -> size(schema, size);
            case Min min -> schema.put("minimum", min.value());
            case Max max -> schema.put("maximum", max.value());
            case Positive _ -> schema.put("exclusiveMinimum", 0);
            case PositiveOrZero _ -> schema.put("minimum", 0);
            case DecimalMin min ->
                schema.put(min.inclusive() ? "minimum" : "exclusiveMinimum", new BigDecimal(min.value()));
            case DecimalMax max ->
                schema.put(max.inclusive() ? "maximum" : "exclusiveMaximum", new BigDecimal(max.value()));
            case Digits digits ->
                note(
                        schema,
                        "At most %d digits before the point and %d after it."
                                .formatted(digits.integer(), digits.fraction()));
            case Email _ -> schema.put("format", "email");
            case Past _ -> note(schema, "In the past.");
            case Pattern pattern -> schema.put("pattern", whole(pattern.regexp()));
            default -> own(schema, annotation);
        }
    }

    /** A constraint of our own says by its message what it wants, and by its own annotations what can be checked. */
    private static void own(ObjectNode schema, Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        if (type.isAnnotationPresent(Constraint.class) && !type.getName().startsWith("jakarta.")) {
            describe(schema, type.getAnnotations());
            try {
                note(
                        schema,
                        sentence(
                                String.valueOf(type.getDeclaredMethod("message").getDefaultValue())));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Each constraint has a message", e);
            }
        }
    }

    private static void size(ObjectNode schema, Size size) {
        if (size.min() > 0) {
            schema.put(bound(schema, "min"), size.min());
        }
        if (size.max() < Integer.MAX_VALUE) {
            schema.put(bound(schema, "max"), size.max());
        }
    }

    private static String bound(ObjectNode schema, String which) {
        return which
                + switch (schema.path("type").asString("")) {
                    case "array" -> "Items";
                    case "object" -> "Properties";
                    default -> "Length";
                };
    }

    /** Bean validation matches the whole text, JSON Schema any part of it, and knows no flags. */
    private static String whole(String regexp) {
        String withoutFlags = regexp.startsWith("(?s)") ? regexp.substring(4).replace(".*", "[\\s\\S]*") : regexp;
        return "^(?:" + withoutFlags + ")$";
    }

    private static void note(ObjectNode schema, String sentence) {
        String before = schema.path("description").asString("");
        schema.put("description", (before + " " + sentence).strip());
    }

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
