package org.jembatan.chassis.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Identifier;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.rest.PageQuery;
import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.chassis.security.PublicPaths;
import org.jembatan.contracts.http.CheckedIn;
import org.jembatan.contracts.http.Conventions;
import org.jembatan.contracts.http.Conventions.Remark;
import org.jembatan.contracts.http.HttpApi;

/** Compares what a service serves over HTTP with what it promises in {@code contracts}. */
public final class ServiceHttpApi {

    private static final Map<Class<?>, List<String>> ARGUMENTS = Map.of(
            CommandKey.class, List.of("IdempotencyKey"),
            Precondition.class, List.of("IfMatch"),
            PageQuery.class, List.of("Limit", "Cursor"),
            CurrentUser.class, List.of(),
            HttpServletRequest.class, List.of());

    private ServiceHttpApi() {}

    /**
     * Fails, and says how to accept the change, when the service promises something else.
     *
     * @param service the name of the module, in whose folder the test runs
     * @param remarks by the id of an operation: what its signature does not tell
     */
    public static void requireAsPromised(String service, String rootPackage, Map<String, Remark> remarks) {
        var conventions = new Conventions(ARGUMENTS, Identifier.class, anonymous(rootPackage), remarks);
        var api = new HttpApi(
                "Jembatan, " + service.replace('-', ' '),
                rootPackage,
                conventions,
                List.of(Path.of("src/main/java"), Path.of("../chassis/src/main/java")));
        CheckedIn.require(
                api.describe(), Path.of("../contracts/src/main/resources/contracts", service, "openapi.json"));
    }

    private static Set<String> anonymous(String rootPackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        return scanner.findCandidateComponents(rootPackage).stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), ServiceHttpApi.class.getClassLoader()))
                .flatMap(ServiceHttpApi::publicPathsOf)
                .flatMap(paths -> paths.paths().stream())
                .map(path -> path.method() + " " + path.pattern())
                .collect(Collectors.toSet());
    }

    private static Stream<PublicPaths> publicPathsOf(Class<?> component) {
        return Arrays.stream(component.getDeclaredMethods())
                .filter(method -> method.getReturnType() == PublicPaths.class)
                .map(ServiceHttpApi::publicPaths);
    }

    private static PublicPaths publicPaths(Method bean) {
        try {
            bean.setAccessible(true);
            return (PublicPaths) bean.invoke(null);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("%s must be a static method without arguments".formatted(bean), e);
        }
    }
}
