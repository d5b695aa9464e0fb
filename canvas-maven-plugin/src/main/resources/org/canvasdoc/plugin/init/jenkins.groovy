pipeline {
  agent any
  stages {
    stage('canvas') {
      steps {
        sh '{run}'
      }
    }
  }
  post {
    always {
      junit testResults: '{build}/canvas-reports/TEST-canvas.xml', allowEmptyResults: true
      archiveArtifacts artifacts: '{build}/canvas-site/**', allowEmptyArchive: true
    }
  }
}
