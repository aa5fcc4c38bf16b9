{{/* What a program is told of where it runs, as environment variables. Nothing secret. */}}
{{- define "service.configuration" -}}
SAMENSPEL_ENVIRONMENT: {{ include "service.environment" .root }}
QUARKUS_SHUTDOWN_DELAY: 6s
QUARKUS_OIDC_AUTH_SERVER_URL: {{ .root.Values.oidc.internalAddress | default .root.Values.oidc.address | quote }}
QUARKUS_OIDC_TOKEN_ISSUER: {{ .root.Values.oidc.address | quote }}
{{- with .root.Values.oidc.internalKeysAddress }}
QUARKUS_OIDC_JWKS_PATH: {{ . | quote }}
{{- end }}
{{- if .root.Values.oidc.authoritySecretName }}
QUARKUS_OIDC_TLS_TLS_CONFIGURATION_NAME: provider
QUARKUS_TLS_PROVIDER_TRUST_STORE_PEM_CERTS: /authorities/provider/ca.crt
{{- end }}
{{- with .values.javaOptions }}
JDK_JAVA_OPTIONS: {{ . | quote }}
{{- end }}
{{- with .values.database }}
{{- if .enabled }}
SAMENSPEL_ZONE: {{ $.root.Values.zone }}
QUARKUS_DATASOURCE_JDBC_URL: {{ include "service.jdbc" $ | quote }}
QUARKUS_DATASOURCE_JDBC_MIN_SIZE: {{ .pool | quote }}
QUARKUS_DATASOURCE_JDBC_INITIAL_SIZE: {{ .pool | quote }}
QUARKUS_DATASOURCE_JDBC_MAX_SIZE: {{ .pool | quote }}
QUARKUS_FLYWAY_MIGRATE_AT_START: "false"
{{- end }}
{{- end }}
{{- if .values.kafka.enabled }}
KAFKA_BOOTSTRAP_SERVERS: {{ .root.Values.kafka.bootstrapServers | quote }}
MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GRACEFUL_SHUTDOWN: "false"
{{- if .root.Values.kafka.authoritySecretName }}
KAFKA_SSL_TRUSTSTORE_TYPE: PEM
KAFKA_SSL_TRUSTSTORE_LOCATION: /authorities/kafka/ca.crt
{{- end }}
{{- range $name, $value := .root.Values.kafka.settings }}
KAFKA_{{ $name | upper | replace "." "_" }}: {{ $value | quote }}
{{- end }}
{{- end }}
{{- if .values.keys.places }}
SAMENSPEL_CONSULTATIONS_KEYS_INSTALLATION: {{ printf "%s/%s" .root.Release.Namespace .root.Release.Name }}
{{- end }}
{{- range $n, $name := .values.keys.places | keys | sortAlpha }}
SAMENSPEL_CONSULTATIONS_KEYS_PLACES_{{ $n }}__FOLDER: /keys/{{ $name }}
{{- if not (get $.values.keys.places $name).memory }}
SAMENSPEL_CONSULTATIONS_KEYS_PLACES_{{ $n }}__WRAPPING_SECRET_FILE: /wrapping/{{ $name }}/secret
{{- end }}
{{- end }}
{{- if .values.backup.clusterName }}
SAMENSPEL_CONSULTATIONS_BACKUP_AWAITED: "true"
{{- end }}
{{- if .values.certificateSecretName }}
QUARKUS_HTTP_SSL_PORT: "8443"
QUARKUS_HTTP_SSL_CERTIFICATE_FILES: /certificate/tls.crt
QUARKUS_HTTP_SSL_CERTIFICATE_KEY_FILES: /certificate/tls.key
SAMENSPEL_TLS_RELOAD_PERIOD: {{ .root.Values.certificates.reloadPeriod }}
{{- end }}
{{- if eq (include "service.port" .) "https" }}
QUARKUS_HTTP_INSECURE_REQUESTS: disabled
{{- end }}
{{- if .values.servicesAuthority }}
QUARKUS_TLS_SERVICES_TRUST_STORE_PEM_CERTS: /authorities/services/ca.crt
QUARKUS_TLS_SERVICES_RELOAD_PERIOD: {{ .root.Values.certificates.reloadPeriod }}
{{- end }}
{{- range $name, $value := .values.settings }}
{{ $name }}: {{ $value | quote }}
{{- end }}
{{- end }}

{{- define "service.jdbc" -}}
{{- $parameters := compact (list .root.Values.postgres.parameters (ternary "sslrootcert=/authorities/postgres/ca.crt" "" (not (not (include "service.databaseAuthority" .))))) -}}
{{- with .root.Values.postgres -}}
jdbc:postgresql://{{ $.values.database.host | default .host }}:{{ .port }}/{{ $.values.database.name | default $.name }}{{ with $parameters }}?{{ join "&" . }}{{ end }}
{{- end }}
{{- end }}

{{- define "service.databaseAuthority" -}}
{{ .values.database.authoritySecretName | default .root.Values.postgres.authoritySecretName }}
{{- end }}

{{/* A role of the database: a dict of "program", "secretName" and the "demo" that stands for it. */}}
{{- define "service.role" -}}
{{- $secret := include "service.secretName" (dict "root" .program.root "given" .secretName "demo" .demo) -}}
- name: QUARKUS_DATASOURCE_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ $secret }}
      key: username
- name: QUARKUS_DATASOURCE_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ $secret }}
      key: password
{{- end }}

{{- define "service.runningRole" -}}
{{ include "service.role" (dict "program" . "secretName" .values.database.secretName "demo" (printf "%s-app" .name)) }}
{{- end }}

{{/* What a pod reads from Secrets. */}}
{{- define "service.secrets" -}}
{{- if .values.database.enabled }}
{{ include "service.runningRole" . }}
{{- end }}
{{- with .values.kafka }}
{{- if and .enabled .secretName }}
- name: KAFKA_SASL_JAAS_CONFIG
  valueFrom:
    secretKeyRef:
      name: {{ .secretName }}
      key: sasl.jaas.config
{{- end }}
{{- end }}
{{- range $variable, $secret := .values.secrets }}
- name: {{ $variable }}
  valueFrom:
    secretKeyRef:
      name: {{ include "service.secretName" (dict "root" $.root "given" $secret.secretName "demo" $.name) }}
      key: {{ $secret.key }}
{{- end }}
{{- end }}
