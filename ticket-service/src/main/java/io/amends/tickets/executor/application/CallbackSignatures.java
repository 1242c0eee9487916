package io.amends.tickets.executor.application;

import java.time.Instant;

import io.amends.foundation.http.StandardWebhooks.Signed;
import io.amends.tickets.executor.domain.Executor;

/** Knows which secrets an executor's system signs with. */
public interface CallbackSignatures {

    boolean isGenuine(Executor executor, Signed callback, Instant now);
}
