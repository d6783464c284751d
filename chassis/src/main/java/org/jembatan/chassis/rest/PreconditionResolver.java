package org.jembatan.chassis.rest;

import java.util.HashSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.rest.problem.Fault;
import org.jembatan.chassis.rest.problem.InvalidRequest;

/** Reads {@code If-Match}. Weak tags and tags that we never gave out are well formed and match no version. */
class PreconditionResolver implements HandlerMethodArgumentResolver {

    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"";
    private static final Pattern TAGS = Pattern.compile(TAG + "(?:[ \\t]*,[ \\t]*" + TAG + ")*");
    private static final Pattern OURS = Pattern.compile("(?<!W/)\"(0|[1-9][0-9]{0,17})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Precondition.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var headers = request.getHeaderValues(HttpHeaders.IF_MATCH);
        return headers == null
                ? Precondition.none()
                : parse(String.join(",", headers).strip());
    }

    private static Precondition parse(String header) {
        if ("*".equals(header)) {
            return Precondition.any();
        }
        if (!TAGS.matcher(header).matches()) {
            throw new InvalidRequest(Fault.inHeader(HttpHeaders.IF_MATCH, "must be * or a list of quoted ETags"));
        }
        var versions = new HashSet<Long>();
        var ours = OURS.matcher(header);
        while (ours.find()) {
            versions.add(Long.valueOf(ours.group(1)));
        }
        return Precondition.oneOf(versions);
    }
}
