package org.jembatan.gateway.account.mail;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-reply",
                "no-reply@",
                "@jembatan.example",
                "no reply@jembatan.example",
                "a@b.example, c@d.example"
            })
    void withASenderThatIsNoAddressNothingStarts(String from) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new SmtpPost(new JavaMailSenderImpl(), from))
                .withMessage("jembatan.mail.from is not an e-mail address: " + from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-reply@jembatan.example", "Jembatan <no-reply@jembatan.example>"})
    void theSenderMayHaveAName(String from) {
        assertThatCode(() -> new SmtpPost(new JavaMailSenderImpl(), from)).doesNotThrowAnyException();
    }
}
