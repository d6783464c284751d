package org.jembatan.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * Ends the process it is in, as {@code kill -9} would, at a point that the lab has named: before or after a method of a
 * class. The lab loads it into a program that runs, which therefore starts as it always does; it knows nothing of the
 * program but the names in its list.
 *
 * <p>Its argument is a folder with the file {@code points}, a point a line, and at times a file {@code armed-} with the port
 * of the process: the number of a point, and how often it has to be reached. Whoever finds its file takes it.
 */
public final class CrashAgent {

    private static final ClassDesc AGENT = ClassDesc.of(CrashAgent.class.getName());
    private static final MethodTypeDesc TAKES_NUMBER = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
    private static final int KILLED = 137;
    private static final long BETWEEN_LOOKS = 20;

    private static final AtomicReference<@Nullable Armed> ARMED = new AtomicReference<>();

    private CrashAgent() {}

    private record Armed(int point, int times) {}

    /** As it stands in the list: {@code before org.example.Type#method}. */
    private record Point(boolean before, String type, String method) {

        static Point of(String line) {
            String[] parts = line.split("[ #]", -1);
            return new Point(parts[0].equals("before"), parts[1].replace('.', '/'), parts[2]);
        }
    }

    public static void agentmain(String folder, Instrumentation instrumentation)
            throws IOException, UnmodifiableClassException {
        List<Point> points = Files.readAllLines(Path.of(folder, "points")).stream()
                .map(Point::of)
                .toList();
        instrumentation.addTransformer(new Insertion(points), true);
        for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
            if (points.stream()
                    .anyMatch(point -> point.type().equals(loaded.getName().replace('.', '/')))) {
                instrumentation.retransformClasses(loaded);
            }
        }
        Path armed = Path.of(folder, "armed-" + System.getenv("SERVER_PORT"));
        ScheduledFuture<?> _ = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("crash-agent").factory())
                .scheduleWithFixedDelay(() -> look(armed), 0, BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    /** Called by the instrumented methods. */
    public static void reached(int point) {
        Armed armed = ARMED.updateAndGet(current ->
                current != null && current.point() == point ? new Armed(point, current.times() - 1) : current);
        if (armed != null && armed.point() == point && armed.times() <= 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    private static void look(Path file) {
        try {
            if (Files.exists(file)) {
                String[] numbers = Files.readString(file).strip().split(" ", -1);
                Files.delete(file);
                ARMED.set(new Armed(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a call before or after the code of each method in the list. */
    private record Insertion(List<Point> points) implements ClassFileTransformer {

        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                String type,
                @Nullable Class<?> redefined,
                @Nullable ProtectionDomain domain,
                byte[] bytes) {
            byte[] changed = bytes;
            for (int number = 0; number < points.size(); number++) {
                if (points.get(number).type().equals(type)) {
                    changed = inserted(loader, changed, number);
                }
            }
            return Arrays.equals(changed, bytes) ? null : changed;
        }

        private byte[] inserted(@Nullable ClassLoader loader, byte[] bytes, int number) {
            Point point = points.get(number);
            ClassLoader resources = loader == null ? ClassLoader.getSystemClassLoader() : loader;
            ClassFile format = ClassFile.of(
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(resources)));
            return format.transformClass(
                    format.parse(bytes),
                    ClassTransform.transformingMethodBodies(
                            method -> method.methodName().equalsString(point.method()),
                            CodeTransform.ofStateful(() -> point.before() ? new Before(number) : new After(number))));
        }
    }

    private record Before(int number) implements CodeTransform {

        @Override
        public void atStart(CodeBuilder code) {
            code.loadConstant(number).invokestatic(AGENT, "reached", TAKES_NUMBER);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
        }
    }

    private record After(int number) implements CodeTransform {

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof ReturnInstruction) {
                code.loadConstant(number).invokestatic(AGENT, "reached", TAKES_NUMBER);
            }
            code.with(element);
        }
    }
}
