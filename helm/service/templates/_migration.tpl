{{/*
Brings the database to what this image needs, as the role that owns it, and ends. Its name has the image's digest, so that another
image makes another Job, and that of its pod, since a Job can't be changed.
*/}}
{{- define "service.migration" -}}
{{- $migration := merge (dict "name" (printf "%s-migration" .name)) . -}}
{{- $pod := include "service.migrationPod" . -}}
{{- $digest := .values.image.digest | trimPrefix "sha256:" | default (include "service.image" . | sha256sum) | trunc 12 -}}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ include "service.fullname" $migration | trunc 43 | trimSuffix "-" }}-{{ $digest }}-{{ sha256sum (printf "%s%s" $pod (include "service.configuration" .)) | trunc 6 }}
  labels:
    {{- include "service.labels" $migration | nindent 4 }}
spec:
  backoffLimit: 20
  template:
    metadata:
      labels:
        {{- include "service.podLabels" $migration | nindent 8 }}
    spec:
      {{- $pod | nindent 6 }}
{{- end }}

{{- define "service.migrationPod" -}}
restartPolicy: OnFailure
automountServiceAccountToken: false
enableServiceLinks: false
{{- include "service.ofTheSite" .root }}
securityContext:
  {{- include "service.podSecurity" . | nindent 2 }}
{{- with include "service.setUp" . | trim }}
initContainers:
  {{- . | nindent 2 }}
{{- end }}
containers:
  - name: migration
    image: {{ include "service.image" . }}
    envFrom:
      - configMapRef:
          name: {{ include "service.fullname" . }}
    env:
      {{- include "service.role" (dict "program" . "secretName" .values.database.ownerSecretName "demo" (printf "%s-owner" .name)) | nindent 6 }}
      # To whom it grants; the password of that role it does without.
      - name: QUARKUS_FLYWAY_PLACEHOLDERS_RUNNER
        valueFrom:
          secretKeyRef:
            name: {{ include "service.secretName" (dict "root" .root "given" .values.database.secretName "demo" (printf "%s-app" .name)) }}
            key: username
      - name: QUARKUS_INIT_AND_EXIT
        value: "true"
      - name: QUARKUS_FLYWAY_MIGRATE_AT_START
        value: "true"
      - name: QUARKUS_OIDC_TENANT_ENABLED
        value: "false"
      - name: QUARKUS_DATASOURCE_JDBC_MIN_SIZE
        value: "0"
      - name: QUARKUS_DATASOURCE_JDBC_INITIAL_SIZE
        value: "0"
      - name: QUARKUS_DATASOURCE_JDBC_MAX_SIZE
        value: "2"
    resources:
      requests:
        cpu: 50m
        memory: {{ .values.memory }}
      limits:
        memory: {{ .values.memory }}
    securityContext:
      {{- include "service.containerSecurity" . | nindent 6 }}
    volumeMounts:
      - name: temporary
        mountPath: /tmp
      {{- include "service.authorityMounts" . | trim | nindent 6 }}
volumes:
  - name: temporary
    emptyDir:
      sizeLimit: 64Mi
  {{- include "service.authorityVolumes" . | trim | nindent 2 }}
{{- end }}

{{/* With an administrator's Secrets, which nothing else gets: the database and its roles, and the topics, where they are missing. */}}
{{- define "service.setUp" -}}
{{- with .root.Values.setUp }}
{{- if .databases.enabled }}
- name: set-up-database
  {{- include "service.smallProgram" $ | nindent 2 }}
  args: [org.samenspel.web.cluster.SetUpDatabase, {{ $.name }}]
  env:
    {{- range $variable := list "USERNAME" "PASSWORD" }}
    - name: SET_UP_ADMINISTRATOR_{{ $variable }}
      valueFrom:
        secretKeyRef:
          name: {{ $.root.Values.setUp.databases.secretName }}
          key: {{ lower $variable }}
    {{- end }}
    {{- range $role, $secret := dict "owner" $.values.database.ownerSecretName "app" $.values.database.secretName }}
    {{- include "service.passwordOfRole" (dict "role" (printf "%s_%s" $.name $role) "secretName" $secret "key" "password") | nindent 4 }}
    {{- end }}
    {{- range $variable, $secret := $.values.secrets }}
    {{- with regexFind "^QUARKUS_DATASOURCE_[A-Z]+_PASSWORD$" $variable }}
    {{- $role := . | trimPrefix "QUARKUS_DATASOURCE_" | trimSuffix "_PASSWORD" | lower }}
    {{- include "service.passwordOfRole" (dict "role" (printf "%s_%s" $.name $role) "secretName" $secret.secretName "key" $secret.key) | nindent 4 }}
    {{- end }}
    {{- end }}
{{- end }}
{{- if and .topics.enabled $.values.kafka.enabled }}
- name: set-up-topics
  {{- include "service.smallProgram" $ | nindent 2 }}
  args: [org.samenspel.events.cluster.SetUpTopics, {{ $.name }}, {{ .topics.replicas | quote }}]
  {{- include "service.logInToKafka" .topics.secretName | nindent 2 }}
{{- end }}
{{- end }}
{{- end }}

{{- define "service.passwordOfRole" -}}
- name: SET_UP_ROLE_{{ upper .role }}
  valueFrom:
    secretKeyRef:
      name: {{ .secretName }}
      key: {{ .key }}
{{- end }}
