package io.amends.tickets.executor.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.amends.foundation.web.Versioned;
import io.amends.tickets.executor.application.Executors.Defined;
import io.amends.tickets.executor.domain.Answers;
import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.executor.domain.Requests;

/**
 * A system as it is called.
 *
 * @param secrets names; the secrets themselves are shown nowhere
 * @param url empty when nobody is called
 */
@Schema(examples = """
        {"name":"company","version":2,"protocol":"HTTP","url":"https://company.example.com/amends","secrets":["company"],\
        "deadline":"PT10S","atOnce":10,"requests":{"execute":{"method":"POST","path":"/remedies","body":"{}"},\
        "ask":{"method":"GET","path":"/remedies/{remedyId}","body":null},"dryRun":null,"lookUp":null},\
        "answers":{"execute":[{"status":"2xx","pointer":"/status","is":"executed","meaning":"EXECUTED"}],"ask":[],\
        "reference":"/reference","at":"/executedAt","reason":"/reason","amount":null,"currency":null,"signed":false},\
        "changedBy":{"id":"ada","name":"Ada Admin"},"changedAt":"2026-11-20T09:00:00Z"}""")
record ExecutorView(String name, int version, Protocol protocol, String url, List<String> secrets, Duration deadline,
        int atOnce, Requests requests, Answers answers, PersonView changedBy, Instant changedAt) implements Versioned {

    static ExecutorView of(Defined defined) {
        var executor = defined.executor();
        var terms = executor.terms();
        return new ExecutorView(executor.name(), executor.version(), terms.protocol(), terms.url(), terms.secrets(),
                terms.deadline(), terms.atOnce(), terms.requests(), terms.answers(),
                new PersonView(defined.by(), defined.byName()), defined.at());
    }

    /** @param code in-use, fails or asked-for-time, as far as this replica knows */
    record StandingView(String code, String words) {
    }

    record PersonView(String id, String name) {
    }
}
