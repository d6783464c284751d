package org.jembatan.contracts.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * One method of a controller, and the requests that it answers.
 *
 * @param path with variables in braces
 * @param consumes the media type of the body; empty for JSON
 */
record Handler(String method, String path, Optional<String> consumes, Method code) {

    /** Of all controllers in a package and below, without those of a profile, by path. */
    static List<Handler> in(String rootPackage) {
        // With a factory, since conditions of components are looked at, and some ask for one.
        var scanner = new ClassPathBeanDefinitionScanner(new DefaultListableBeanFactory(), false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents(rootPackage).stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), Handler.class.getClassLoader()))
                .filter(controller -> !controller.isAnnotationPresent(Profile.class))
                .flatMap(Handler::of)
                .sorted(Comparator.comparing(Handler::path).thenComparing(Handler::method))
                .toList();
    }

    private static Stream<Handler> of(Class<?> controller) {
        String[] roots = Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class))
                .map(RequestMapping::path)
                .orElse(new String[0]);
        String root = roots.length == 0 ? "" : roots[0];
        List<Handler> handlers = new ArrayList<>();
        for (Method code : controller.getDeclaredMethods()) {
            RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(code, RequestMapping.class);
            if (mapping != null) {
                String[] paths = mapping.path().length == 0 ? new String[] {""} : mapping.path();
                for (RequestMethod method : mapping.method()) {
                    Arrays.stream(paths)
                            .map(path -> new Handler(
                                    method.name(),
                                    withoutPatterns(root + path),
                                    Arrays.stream(mapping.consumes()).findFirst(),
                                    code))
                            .forEach(handlers::add);
                }
            }
        }
        return handlers.stream();
    }

    /** {@code {probe:a|b}} is {@code {probe}} to OpenAPI. */
    private static String withoutPatterns(String path) {
        return path.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }

    Class<?> controller() {
        return code.getDeclaringClass();
    }

    /**
     * {@code EditionStepController.announce} is {@code editionStep.announce}. Of two methods with the same name, the one
     * for a part of the path says so: {@code agenda.showByNumber}.
     */
    String id() {
        String name = controller().getSimpleName().replaceAll("Controller$", "");
        String id = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "." + code.getName();
        if (!path.endsWith("}") || isAlone()) {
            return id;
        }
        int variable = path.lastIndexOf('{') + 1;
        return id + "By" + path.substring(variable, variable + 1).toUpperCase(Locale.ROOT)
                + path.substring(variable + 1, path.length() - 1);
    }

    private boolean isAlone() {
        return Arrays.stream(controller().getDeclaredMethods())
                        .filter(other -> other.getName().equals(code.getName()))
                        .filter(other -> AnnotatedElementUtils.isAnnotated(other, RequestMapping.class))
                        .count()
                == 1;
    }

    boolean isReading() {
        return method.equals("GET");
    }

    /** Of the method, or else of its class. */
    <A extends Annotation> Optional<A> annotation(Class<A> type) {
        return Optional.ofNullable(code.getAnnotation(type))
                .or(() -> Optional.ofNullable(controller().getAnnotation(type)));
    }
}
