import Testing

/// Tests that set variables which libsystemd itself reads; they run one after another.
@Suite(.serialized) enum EnvironmentTests {}
