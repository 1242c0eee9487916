package io.amends.events;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/** What was published once is read by services that we do not know: sample and schema of a version stay what they are. */
class ReleasedContractTest {

    private static final Path CHECKSUMS = Path.of("src/main/resources/contract.sha256");

    @Test
    void neverChangesADocumentThatWasReleased() throws IOException {
        var released = Files.readAllLines(CHECKSUMS).stream().map(line -> line.split(" {2}"))
                .collect(toMap(parts -> parts[1], parts -> parts[0]));
        var present = checksums();

        assertThat(released).allSatisfy((file, checksum) -> assertThat(present.get(file)).as("""
                events/%s was released and may not change, not even by an optional field: put it back, and add the next \
                version beside it (v2: record, constant in EventTypes, sample, schema). Publish both until nobody reads \
                the old one (docs/adr/0025).""", file).isEqualTo(checksum));
        assertThat(present.keySet()).as("""
                New documents are taken down with: (cd events && sha256sum $(find src/main/resources/contract -name \
                '*.json' | LC_ALL=C sort) > src/main/resources/contract.sha256)""").isEqualTo(new TreeMap<>(released).keySet());
    }

    private static Map<String, String> checksums() throws IOException {
        var checksums = new TreeMap<String, String>();
        try (var files = Files.walk(Contract.ROOT)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                checksums.put(file.toString(), checksum(file));
            }
        }
        return checksums;
    }

    private static String checksum(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
