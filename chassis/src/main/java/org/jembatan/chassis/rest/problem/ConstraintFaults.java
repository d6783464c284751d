package org.jembatan.chassis.rest.problem;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What Bean Validation found wrong with a request. */
final class ConstraintFaults {

    private ConstraintFaults() {}

    static List<Fault> of(Errors errors) {
        return inBody("", errors);
    }

    static List<Fault> of(HandlerMethodValidationException invalid) {
        var faults = new ArrayList<Fault>();
        for (var result : invalid.getParameterValidationResults()) {
            var parameter = result.getMethodParameter();
            if (result instanceof ParameterErrors errors) {
                faults.addAll(inBody(element(result), errors));
            } else {
                result.getResolvableErrors().forEach(error -> faults.add(place(parameter, result, message(error))));
            }
        }
        invalid.getCrossParameterValidationResults().forEach(error -> faults.add(Fault.inBody("", message(error))));
        return faults;
    }

    /** Where a fault stands that concerns a whole parameter: its header, its path or query parameter, or the body. */
    static Fault place(MethodParameter parameter, String message) {
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        if (header != null && !header.value().isEmpty()) {
            return Fault.inHeader(header.value(), message);
        }
        var name = parameter.getParameterName();
        return Fault.inParameter(name == null ? "argument " + parameter.getParameterIndex() : name, message);
    }

    private static Fault place(MethodParameter parameter, ParameterValidationResult result, String message) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                ? Fault.inBody(element(result), message)
                : place(parameter, message);
    }

    private static List<Fault> inBody(String prefix, Errors errors) {
        return errors.getAllErrors().stream()
                .map(error -> error instanceof FieldError field
                        ? Fault.inBody(prefix + Pointers.of(field.getField()), message(field))
                        : Fault.inBody(prefix, message(error)))
                .sorted((a, b) -> String.valueOf(a.pointer()).compareTo(String.valueOf(b.pointer())))
                .toList();
    }

    private static String element(ParameterValidationResult result) {
        var index = result.getContainerIndex();
        return index == null ? "" : "/" + index;
    }

    private static String message(MessageSourceResolvable error) {
        var message = error.getDefaultMessage();
        return message == null ? "is not valid" : message;
    }
}
