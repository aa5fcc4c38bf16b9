{{- define "samenspel.demoProbe" -}}
{{- if eq .name "demo-keycloak" -}}
httpGet:
  path: /realms/samenspel/.well-known/openid-configuration
  port: main
{{- else -}}
tcpSocket:
  port: main
{{- end }}
{{- end }}

{{/* What deploy/postgres, deploy/keycloak and deploy/local have for everybody to read. */}}
{{- define "samenspel.demoSecrets" -}}
{{- range $service := without (include "samenspel.names" . | splitList ",") "gateway" }}
{{- range $role := list "app" "owner" }}
{{- $data := dict "username" (printf "%s_%s" $service $role) "password" (printf "demo-%s-%s" $service $role) }}
{{ include "samenspel.demoSecret" (dict "root" $ "name" (printf "%s-%s" $service $role) "data" $data) }}
{{- end }}
{{- $logIn := printf "org.apache.kafka.common.security.scram.ScramLoginModule required username=%q password=%q;" $service (printf "demo-%s-kafka" $service) }}
{{ include "samenspel.demoSecret" (dict "root" $ "name" (printf "%s-kafka" $service) "data" (dict "sasl.jaas.config" $logIn)) }}
{{- end }}
{{ include "samenspel.demoSecret" (dict "root" . "name" "governance" "data" (dict "password" "demo-governance-rules")) }}
{{ include "samenspel.demoSecret" (dict "root" . "name" "governance-keys" "data" (dict "FIRST" "demo-AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")) }}
{{- range $place, $_ := .Values.consultations.keys.places }}
{{ include "samenspel.demoSecret" (dict "root" $ "name" (printf "wrapping-%s" $place) "data" (dict "secret" "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")) }}
{{- end }}
{{- end }}

{{/* Signed by an authority of its own, which nobody trusts; both are made anew by each upgrade. */}}
{{- define "samenspel.demoCertificate" -}}
apiVersion: v1
kind: Secret
metadata:
  name: {{ .secret }}
  labels:
    {{- include "service.labels" (dict "root" .root "name" "demo") | nindent 4 }}
    samenspel.org/demo: "true"
type: kubernetes.io/tls
data:
  {{- $authority := genCA "Samenspel demo" 365 }}
  {{- $certificate := genSignedCert .host nil (list .host) 365 $authority }}
  ca.crt: {{ $authority.Cert | b64enc }}
  tls.crt: {{ $certificate.Cert | b64enc }}
  tls.key: {{ $certificate.Key | b64enc }}
{{- end }}

{{- define "samenspel.demoSecret" -}}
---
apiVersion: v1
kind: Secret
metadata:
  name: {{ include "service.secretName" (dict "root" .root "given" "" "demo" .name) }}
  labels:
    {{- include "service.labels" (dict "root" .root "name" "demo") | nindent 4 }}
    samenspel.org/demo: "true"
stringData:
  {{- toYaml .data | nindent 2 }}
{{- end }}
