package org.jembatan.gateway.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last commands carried out on an account, so that one that is sent again is answered and not done again. */
final class CommandLog {

    private static final int REMEMBERED = 20;

    private List<CommandKey> commands = new ArrayList<>();

    /**
     * Whether this command was carried out before.
     *
     * @throws org.jembatan.gateway.problem.Refusal when its key was used for another
     */
    boolean has(CommandKey command) {
        Optional<CommandKey> done = commands.stream().filter(command::isOf).findFirst();
        if (done.isPresent() && !done.get().request().equals(command.request())) {
            throw Refusals.keyReused();
        }
        return done.isPresent();
    }

    void remember(CommandKey command) {
        commands.add(command);
        if (commands.size() > REMEMBERED) {
            commands.removeFirst();
        }
    }

    void forget(CommandKey command) {
        commands.removeIf(command::isOf);
    }
}
