package org.jembatan.gateway.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssetTest {

    private static final String MODULE = """
            /**
             * What it is for, with ** and "quotes".
             */
            import { html } from "lit"; // stays

            /** One line. */
            export const address = "https://example.org/*";
            // A reason.
            export const rest = html`<p>/* a text */</p>`; /* stays */
            """;

    @Test
    void commentsStayHereAndLinesWhereTheyAre() {
        assertThat(new String(Asset.of("app/main.js", MODULE.getBytes(UTF_8)).plain(), UTF_8))
                .isEqualTo("""



                import { html } from "lit"; // stays


                export const address = "https://example.org/*";

                export const rest = html`<p>/* a text */</p>`; /* stays */
                """);
    }

    @Test
    void licencesOfOthersAreSentAlong() {
        assertThat(Asset.of("lib/lit-html/lit-html.js", MODULE.getBytes(UTF_8)).plain())
                .isEqualTo(MODULE.getBytes(UTF_8));
    }

    @Test
    void aFileIsWhatItsNameSays() {
        assertThat(Asset.of("app/main.js", new byte[0]).type()).isEqualTo("text/javascript");
        assertThat(Asset.of("styles/base.css", new byte[0]).type()).isEqualTo("text/css");
        assertThat(Asset.of("icon.svg", new byte[0]).type()).isEqualTo("image/svg+xml");
    }
}
