package io.amends.handbook;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A script that ran somewhere is part of that database: another content under its name would stop every start there. */
class ReleasedScriptsTest {

    private static final String RELEASED = "handbook/src/test/resources/released-scripts.sha256";

    @Test
    void neverChangesAScriptThatWasReleased() {
        var released = House.read(RELEASED).lines().map(line -> line.split(" {2}"))
                .collect(toMap(parts -> parts[1], parts -> parts[0]));
        assertThat(released).isNotEmpty().allSatisfy((script, checksum) -> assertThat(checksum(script)).as("""
                %s was released and may not change: put it back, and write the next script (VYYYYMMDD.NN__words.sql) \
                by expand and contract (CONTRIBUTING.md, "Change a table")""", script).isEqualTo(checksum));
    }

    @Test
    void givesEveryScriptOfADatabaseAVersionOfItsOwn() {
        assertThat(House.SERVICES).allSatisfy(service -> assertThat(Stream
                .of(House.files("foundation/src/main/resources/db", ".sql"),
                        House.files(service + "/src/main/resources/db", ".sql"))
                .flatMap(List::stream)
                .map(script -> script.replaceFirst(".*/(V[\\d.]+)__.*", "$1")))
                .allMatch(version -> version.matches("V\\d{8}(\\.\\d+)+"), "VYYYYMMDD.NN")
                .doesNotHaveDuplicates());
    }

    private static String checksum(String path) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(House.file(path))));
        } catch (IOException gone) {
            return "gone";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
