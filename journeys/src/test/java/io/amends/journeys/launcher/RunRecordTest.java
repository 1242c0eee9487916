package io.amends.journeys.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {

    @TempDir
    Path data;

    @Test
    void namesEveryReplicaOfAServiceAndNoPartTwice() {
        // given
        var record = RunRecord.begin(data);
        // when
        record.noteAddress("followup-service", "127.0.0.1:1");
        record.noteAddress("followup-service-2", "127.0.0.1:2");
        record.note("followup-service-2", ProcessHandle.current().pid());
        // then
        var read = RunRecord.read(data).orElseThrow();
        assertThat(read.namesOf(Part.FOLLOWUP_SERVICE)).containsExactly("followup-service", "followup-service-2");
        assertThat(read.namesOf(Part.TICKET_SERVICE)).containsExactly("ticket-service");
        assertThat(read.process("followup-service-2")).contains(ProcessHandle.current());
        assertThat(read.process("followup-service")).isEmpty();
    }
}
