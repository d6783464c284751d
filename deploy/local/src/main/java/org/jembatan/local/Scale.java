package org.jembatan.local;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many processes of a program there shall be, as a person says it: {@code registration=2,gateway=2}. */
final class Scale {

    private static final String SERVICE = "-service";

    private Scale() {}

    /**
     * The number of processes by the name of the program. A service may be named without {@code -service}.
     *
     * @throws IllegalArgumentException with one sentence for whoever said it
     */
    static Map<String, Integer> parse(String said, Topology topology) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String part : said.split(",", -1)) {
            String[] pair = part.strip().split("=", -1);
            if (pair.length != 2 || !pair[1].matches("\\d{1,9}")) {
                throw new IllegalArgumentException(
                        "\"%s\" does not say how many of which program: write it as registration=2,gateway=2."
                                .formatted(part));
            }
            Program program = named(pair[0], topology);
            if (counts.put(program.name(), count(program, pair[1])) != null) {
                throw new IllegalArgumentException("%s is named twice in \"%s\".".formatted(program.name(), said));
            }
        }
        return counts;
    }

    private static Program named(String name, Topology topology) {
        return topology.programs().stream()
                .filter(program -> program.name().equals(name) || program.name().equals(name + SERVICE))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no program called %s. These can run several times: %s."
                                .formatted(
                                        name,
                                        topology.programs().stream()
                                                .filter(program -> program.mostInstances() > 1)
                                                .map(program -> program.name().replace(SERVICE, ""))
                                                .collect(Collectors.joining(", ")))));
    }

    private static int count(Program program, String digits) {
        int count = Integer.parseInt(digits);
        if (program.mostInstances() == 1 && count != 1) {
            throw new IllegalArgumentException(
                    "%s runs once, for its data belong to one process.".formatted(program.name()));
        }
        if (count < 1 || count > program.mostInstances()) {
            throw new IllegalArgumentException(
                    "%s can run 1 to %d times, not %d.".formatted(program.name(), program.mostInstances(), count));
        }
        return count;
    }
}
