package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.jembatan.gateway.account.NewPassword.Flaw;

class NewPasswordTest {

    private static final String EMAIL = "asha.rai.nepal@ministry.example";

    @ParameterizedTest
    @ValueSource(strings = {"only twelve!", "mangga manis", "आम मीठा होता है बहुत", "            \uD83E\uDD6D"})
    void mayBeAnythingLongEnough(String password) {
        assertThat(NewPassword.flawOf(password, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, TOO_SHORT",
        "Password1234, TOO_COMMON",
        "qwertyuiop12, TOO_COMMON",
        "aaaaaaaaaaaaaaaa, TOO_COMMON",
        "Asha.Rai.Nepal@ministry.example, LIKE_THE_ADDRESS",
        "Asha.Rai.Nepal, LIKE_THE_ADDRESS",
    })
    void mayNotBeWhatIsTriedFirst(String password, Flaw flaw) {
        assertThat(NewPassword.flawOf(password, EMAIL)).hasValue(flaw);
        assertThatIllegalArgumentException().isThrownBy(() -> NewPassword.of(password, EMAIL));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(NewPassword.flawOf("\uD83E\uDD6D\uD83C\uDF34".repeat(5), EMAIL))
                .hasValue(Flaw.TOO_SHORT);
        assertThat(NewPassword.flawOf("\uD83E\uDD6D\uD83C\uDF34".repeat(64), EMAIL))
                .isEmpty();
        assertThat(NewPassword.flawOf("ab".repeat(64) + "c", EMAIL)).hasValue(Flaw.TOO_LONG);
    }
}
