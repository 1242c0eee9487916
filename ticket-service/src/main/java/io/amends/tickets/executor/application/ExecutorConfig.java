package io.amends.tickets.executor.application;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Systems that remedies are carried out by, beside the company's own. */
@ConfigMapping(prefix = "amends.executor")
public interface ExecutorConfig {

    /**
     * Folder with one file per secret, by the name that executors know it by, such as a mounted Kubernetes Secret. Looked at
     * again within ten seconds, so a secret is changed without a restart; absent = the company's secret is the only one.
     */
    Optional<Path> secrets();

    /**
     * JSON file with systems to name at the start, see docs/executors.md. What it says is followed until somebody changes the
     * executor over REST; absent = the company's own only.
     */
    Optional<Path> seed();

    /** How long a system that fails is left alone before it is tried again; meanwhile its remedies wait and nothing is sent. */
    @WithDefault("5s")
    Duration rest();
}
