package org.jembatan.chassis.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.rest.problem.Fault;
import org.jembatan.chassis.rest.problem.InvalidRequest;

/** Makes the {@link CommandKey} of a request. A form has none, and is refused: its body is the container's. */
class CommandKeyResolver implements HandlerMethodArgumentResolver {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]{1,255}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandKey.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException, HttpMediaTypeNotSupportedException {
        var request = web.getNativeRequest(BufferedRequest.class);
        if (request == null) {
            throw new HttpMediaTypeNotSupportedException("A command is no form: send it as application/json.");
        }
        return new CommandKey(caller(request), key(request), requestHash(request));
    }

    private static String key(HttpServletRequest request) {
        var keys = java.util.Collections.list(request.getHeaders(HEADER));
        if (keys.isEmpty()) {
            return UUID.randomUUID().toString();
        }
        var key = keys.getFirst().strip();
        if (keys.size() > 1 || !PRINTABLE.matcher(key).matches()) {
            throw new InvalidRequest(
                    Fault.inHeader(HEADER, "must be given once, with 1 to 255 printable ASCII characters"));
        }
        return key;
    }

    /** An anonymous caller is known by what it knows: the path, which holds the secret of a signed link. */
    private static String caller(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        return principal == null ? "anonymous." + hash(List.of(bytes(request.getRequestURI()))) : principal.getName();
    }

    private static String requestHash(BufferedRequest request) throws IOException {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return hash(List.of(bytes(request.getMethod() + " " + request.getRequestURI() + query + "\n"), request.body()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(List<byte[]> parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            parts.forEach(sha256::update);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
