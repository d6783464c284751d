package org.jembatan.chassis.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import org.jembatan.chassis.rest.problem.Fault;
import org.jembatan.chassis.rest.problem.InvalidRequest;

/** Reads {@code limit} and {@code cursor}. */
class PageQueryResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageQuery.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new PageQuery(limit(request.getParameter("limit")), after(request.getParameter("cursor")));
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return PageQuery.DEFAULT_LIMIT;
        }
        var limit = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > PageQuery.HIGHEST_LIMIT) {
            throw new InvalidRequest(
                    Fault.inParameter("limit", "must be a whole number from 1 to " + PageQuery.HIGHEST_LIMIT));
        }
        return limit;
    }

    private static @Nullable String after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return Cursor.decode(cursor);
        } catch (IllegalArgumentException foreign) {
            throw new InvalidRequest(Fault.inParameter("cursor", "must be the next of an earlier page, unchanged"));
        }
    }
}
