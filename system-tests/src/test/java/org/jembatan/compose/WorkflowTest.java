package org.jembatan.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Fails when the workflow that tries the Compose files calls what is not there, or could not find data lost. */
class WorkflowTest {

    private static final String WORKFLOW = Compose.text(Compose.ROOT.resolve(".github/workflows/ci.yaml"));

    @Test
    void triesTheSystemByCommandsThatExist() {
        assertThat(new Yaml().<Map<String, Object>>load(WORKFLOW)).containsKeys("name", "jobs");
        assertThat(Pattern.compile("(?:^ +run: |\\$\\()(\\./[\\w-]+)", Pattern.MULTILINE)
                        .matcher(WORKFLOW)
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(List.of(Compose.ROOT, Compose.FOLDER))
                        .anySatisfy(from -> assertThat(from.resolve(command)).isExecutable()));
    }

    @Test
    void removesTheContainersAndFindsTheDataAgain() {
        List<String> commands = Pattern.compile("^ +run: (.+)", Pattern.MULTILINE)
                .matcher(WORKFLOW)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(commands).containsSubsequence("docker compose down", "docker compose up --wait --wait-timeout 300");
        assertThat(commands.subList(commands.indexOf("docker compose down"), commands.size()))
                .anySatisfy(
                        command -> assertThat(command).startsWith("curl --fail").endsWith("/$EDITION\""));
    }
}
